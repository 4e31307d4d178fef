// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "demo/sample_token.h"
#include "inspect/model/inspection.h"
#include "ui/look/glyphs.h"
#include "ui/token/decoded/token_parts.h"
#include "ui/token/input/found_tokens.h"

#include <QWidget>

#include <memory>
#include <vector>

class QBoxLayout;
class QMenu;
class QPushButton;

namespace tokenscope::ui {

class Badge;
class CardHead;
class TokenEditor;
class TokenList;
class TokenSummary;
class WithheldKeyNotice;

/// The token as text: what it is, the field that it is in, and, where the text holds several, all of them.
class TokenCard final : public QWidget
{
    Q_OBJECT

public:
    explicit TokenCard(QWidget *parent = nullptr);

    TokenEditor &editor() const { return *m_editor; }
    TokenList &tokens() const { return *m_tokens; }

    void setSamples(const std::vector<demo::SampleToken> &samples);
    void setReportEnabled(bool enabled);

    void showInspection(const std::shared_ptr<const inspect::Inspection> &inspection, const TokenParts &parts);
    /// What the token consists of; the colours in the field stay until showNoColors().
    void withdrawParts();
    void showNoColors();

signals:
    /// What is in the field is another text.
    void edited();
    void pasteRequested();
    void clearRequested();
    void reportRequested();
    void sampleChosen(const tokenscope::demo::SampleToken &sample);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *createHead();
    void fitHead();
    static QPushButton *addHeadButton(QWidget &head, const QString &words, Glyph glyph);
    QWidget *createEditorPanel();
    void arrange();

    CardHead *m_head = nullptr;
    QBoxLayout *m_body = nullptr;
    QPushButton *m_paste = nullptr;
    TokenSummary *m_summary = nullptr;
    QPushButton *m_samples = nullptr;
    QMenu *m_sampleMenu = nullptr;
    QPushButton *m_report = nullptr;
    TokenEditor *m_editor = nullptr;
    TokenList *m_tokens = nullptr;
    WithheldKeyNotice *m_withheldKey = nullptr;
    Badge *m_ignored = nullptr;
};

} // namespace tokenscope::ui
