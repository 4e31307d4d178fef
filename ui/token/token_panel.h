// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "demo/sample_token.h"
#include "inspect/inspection.h"
#include "inspect/key_ring.h"

#include <QWidget>

#include <memory>
#include <vector>

namespace tokenscope::ui {

/// The right half: token editor, verdict, timeline, decoded parts, checks and expectations. It inspects as the user
/// types, off the window's thread; the latest question wins.
class TokenPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit TokenPanel(QWidget *parent = nullptr);

    /// The token on screen is judged again with these.
    void setKeyRing(const inspect::KeyRing &keys);
    void setSamples(const std::vector<demo::SampleToken> &samples);
    /// Fills the editor and the expectations that go with the sample.
    void showSample(const demo::SampleToken &sample);
    void setText(const QString &text);
    QString text() const;
    void setExpectedIssuer(const QString &issuer);
    void focusToken();
    /// Puts the clipboard's text into the editor in place of what is there.
    void pasteAsToken();
    /// The report as Markdown, for Ctrl+S and the button; the token itself is not in it.
    QString report() const;

    const inspect::Inspection *inspection() const;

signals:
    void inspected(const std::shared_ptr<const tokenscope::inspect::Inspection> &inspection);
    void reportRequested();
};

} // namespace tokenscope::ui
