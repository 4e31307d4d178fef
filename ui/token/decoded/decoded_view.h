// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "explain/findings/actions.h"
#include "inspect/model/inspection.h"
#include "ui/token/decoded/json_place.h"

#include <QTabWidget>

#include <memory>
#include <optional>

class QBoxLayout;
class QPlainTextEdit;
class QScrollArea;
class QTableView;

namespace tokenscope::ui {

class ClaimTableModel;
class FindBar;
class FoldHeading;
class JsonView;
class PlainLabel;
struct DecodedText;
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
    /// What is beside the members came of keys, expectations and a time that are others now.
    void withdrawNotes();
    /// Opens the field that finds in the page on screen.
    void find();
    /// Lights up the lines of a member; of none, nothing.
    void lightUp(inspect::Segment::Role part, const std::optional<std::size_t> &member);

signals:
    /// The pointer is over another member of a part than before.
    void memberHovered(tokenscope::inspect::Segment::Role part, const std::optional<std::size_t> &member);
    void stepChosen(const tokenscope::explain::Action &step);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    /// Header or payload, and the heading by which it is folded.
    struct Part
    {
        FoldHeading *heading;
        JsonView *text;
    };

    QWidget *createDecodedPage();
    QWidget *createClaimsPage(QWidget *parent);
    QWidget *createBytesPage(QWidget *parent);
    void fillCurrentPage();
    void fillDecodedPage();
    void fillBytesPage();
    void fillPart(const Part &part, const DecodedText &text, bool isThere);
    void addPart(Part &part, QBoxLayout &column);
    void fit();
    void showCursor(const JsonView &view);
    void showPlace(const QPlainTextEdit &view);
    QList<QPlainTextEdit *> textsOnScreen() const;
    bool findNext(const QString &text, int by);
    void connectMembers(const Part &part, inspect::Segment::Role role);
    std::optional<JsonPlace> placeOn(inspect::Segment::Role part, int line) const;
    void showMenu(inspect::Segment::Role part, int line, const QPoint &place);

    QScrollArea *m_area; ///< around both parts
    Part m_header;
    Part m_payload;
    PlainLabel *m_cutNote;
    ClaimTableModel *m_claims;
    QTableView *m_claimTable = nullptr; ///< null until its page is complete
    QPlainTextEdit *m_bytes = nullptr;  ///< likewise
    FindBar *m_findBar = nullptr;       ///< null until it is asked for
    std::shared_ptr<const inspect::Inspection> m_inspection;
    std::shared_ptr<const TokenParts> m_parts; ///< of it
    bool m_notesStand = false;
    QString m_shownBytes;
};

} // namespace tokenscope::ui
