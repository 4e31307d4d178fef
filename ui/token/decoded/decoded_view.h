// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/model/inspection.h"

#include <QTabWidget>

#include <memory>

class QPlainTextEdit;
class QTableView;

namespace tokenscope::ui {

class ClaimTableModel;
class JsonView;
class PlainLabel;
struct TokenParts;

/// What the token says: header and payload as they were signed with notes beside them, the claims one by one, and the
/// bytes. A page is filled when it is looked at.
class DecodedView final : public QTabWidget
{
    Q_OBJECT

public:
    explicit DecodedView(QWidget *parent = nullptr);

    void showNothing();
    void showInspection(const std::shared_ptr<const inspect::Inspection> &inspection,
                        const std::shared_ptr<const TokenParts> &parts);
    /// What stands beside the members came of keys, expectations and a time that are others now.
    void withdrawNotes();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *createDecodedPage();
    QWidget *createClaimsPage(QWidget *parent);
    QWidget *createBytesPage(QWidget *parent);
    void fillCurrentPage();
    void fillDecodedPage();
    void fillBytesPage();
    void fitHeader();

    JsonView *m_header;
    JsonView *m_payload;
    PlainLabel *m_headerCaption;
    PlainLabel *m_payloadCaption;
    PlainLabel *m_cutNote;
    ClaimTableModel *m_claims;
    QTableView *m_claimTable = nullptr; ///< null until its page is complete
    QPlainTextEdit *m_bytes = nullptr;  ///< likewise
    std::shared_ptr<const inspect::Inspection> m_inspection;
    std::shared_ptr<const TokenParts> m_parts; ///< of it
    bool m_notesStand = false;
    QString m_shownBytes;
};

} // namespace tokenscope::ui
