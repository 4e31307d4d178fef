// SPDX-License-Identifier: Apache-2.0
#include "ui/token/decoded/decoded_view.h"

#include "explain/claims/claim_words.h"
#include "explain/phrases/counted.h"
#include "explain/phrases/plain_text.h"
#include "ui/look/deferred_page.h"
#include "ui/look/fold_heading.h"
#include "ui/look/long_text.h"
#include "ui/look/tokens.h"
#include "ui/look/widgets.h"
#include "ui/token/decoded/claim_table_model.h"
#include "ui/token/decoded/decoded_text.h"
#include "ui/token/decoded/find_bar.h"
#include "ui/token/decoded/json_view.h"
#include "ui/token/decoded/token_parts.h"

#include <QHeaderView>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <span>
#include <utility>

using namespace Qt::StringLiterals;

namespace tokenscope::ui {

namespace {

enum Page { DecodedPage, ClaimsPage, BytesPage };

/// More members than these are not noted: nobody reads them, and the notes are made again each second.
constexpr std::size_t maximumNotes = 500;

using Annotate = explain::Annotation (*)(const inspect::Inspection &, const json::Member &);

std::vector<MemberNote> notesOf(const inspect::Inspection &inspection, const std::optional<json::Document> &document,
                                Annotate annotate)
{
    std::vector<MemberNote> notes;
    const json::Object *object = document ? document->root.asObject() : nullptr;
    if (!object)
        return notes;
    const std::span members(object->members());
    for (const json::Member &member : members.first(std::min(members.size(), maximumNotes))) {
        auto [text, alarming] = annotate(inspection, member);
        notes.push_back({explain::quotedText(member.name), std::move(text), alarming});
    }
    return notes;
}

qint64 membersOf(const std::optional<json::Document> &document)
{
    const json::Object *object = document ? document->root.asObject() : nullptr;
    return object ? qint64(object->members().size()) : 0;
}

} // namespace

DecodedView::DecodedView(QWidget *parent)
    : QTabWidget(parent)
    , m_claims(new ClaimTableModel(this))
{
    setAccessibleName(tr("Decoded token"));
    setAttribute(Qt::WA_StyledBackground); // a card
    addTab(createDecodedPage(), tr("Decoded"));
    addTab(new DeferredPage([this](QWidget *page) { return createClaimsPage(page); }, this), tr("Claims"));
    addTab(new DeferredPage([this](QWidget *page) { return createBytesPage(page); }, this), tr("Bytes"));
    connect(this, &QTabWidget::currentChanged, this, &DecodedView::fillCurrentPage);
    showNothing();
}

void DecodedView::showNothing()
{
    m_inspection.reset();
    m_parts.reset();
    m_notesStand = false;
    showTabCount(*this, ClaimsPage, 0);
    fillDecodedPage();
    m_claims->clear();
    m_shownBytes.clear();
    if (m_bytes)
        m_bytes->clear();
}

void DecodedView::showInspection(const std::shared_ptr<const inspect::Inspection> &inspection,
                                 const std::shared_ptr<const TokenParts> &parts)
{
    m_inspection = inspection;
    m_parts = parts;
    m_notesStand = true;
    showTabCount(*this, ClaimsPage, membersOf(inspection->payload));
    fillCurrentPage();
}

void DecodedView::withdrawNotes()
{
    m_notesStand = false;
    m_header.text->showNotes({});
    m_payload.text->showNotes({});
}

void DecodedView::resizeEvent(QResizeEvent *event)
{
    QTabWidget::resizeEvent(event);
    fit();
    if (m_findBar)
        m_findBar->place();
}

QWidget *DecodedView::createDecodedPage()
{
    m_area = new QScrollArea(this);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setFocusPolicy(Qt::NoFocus); // its parts have it
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *page = new QWidget(m_area);
    m_header = {new FoldHeading(Tone::Header, page), new JsonView(tr("Header"), Tone::Header, page)};
    m_payload = {new FoldHeading(Tone::Payload, page), new JsonView(tr("Payload"), Tone::Payload, page)};
    m_cutNote = new PlainLabel(tr("Shown in part: it is very long."), page);
    m_cutNote->setContentsMargins(2, 4, 2, 2);
    setTone(*m_cutNote, Tone::Warning);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(readingMargins(5, 4, 4, 6));
    column->setSpacing(0);
    addPart(m_header, *column);
    addPart(m_payload, *column);
    connectMembers(m_header, inspect::Segment::Role::Header);
    connectMembers(m_payload, inspect::Segment::Role::Payload);
    m_payload.text->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // the area scrolls
    column->addWidget(m_cutNote);
    column->addStretch(1);
    m_area->setWidget(page);
    page->setAutoFillBackground(false);
    m_area->viewport()->setAutoFillBackground(false);
    return m_area;
}

void DecodedView::addPart(Part &part, QBoxLayout &column)
{
    column.addWidget(part.heading);
    column.addWidget(part.text);
    connect(part.heading, &QAbstractButton::toggled, part.text, &QWidget::setVisible);
    // One stop for Tab: the text, and the heading while that is folded. From the text Up leads to the heading.
    connect(part.heading, &QAbstractButton::toggled, part.heading, [heading = part.heading](bool isUnfolded) {
        heading->setFocusPolicy(isUnfolded ? Qt::ClickFocus : Qt::StrongFocus);
    });
    connect(part.text, &JsonView::leftUpwards, part.heading, [heading = part.heading] { heading->setFocus(); });
    connect(part.text, &QPlainTextEdit::cursorPositionChanged, this, [this, text = part.text] { showCursor(*text); });
}

/// The cursor of a part that the keyboard goes through stays in sight.
void DecodedView::showCursor(const JsonView &view)
{
    if (view.hasFocus())
        showPlace(view);
}

void DecodedView::showPlace(const QPlainTextEdit &view)
{
    if (!m_area->isAncestorOf(&view))
        return;
    const QRect cursor = view.cursorRect();
    const QPoint place = view.viewport()->mapTo(m_area->widget(), cursor.center());
    m_area->ensureVisible(place.x(), place.y(), 0, cursor.height());
}

QWidget *DecodedView::createClaimsPage(QWidget *parent)
{
    m_claimTable = new QTableView(parent);
    m_claimTable->setAccessibleName(tr("Claims"));
    m_claimTable->setModel(m_claims);
    m_claimTable->setFrameShape(QFrame::NoFrame);
    m_claimTable->setShowGrid(false);
    m_claimTable->setTabKeyNavigation(false);
    m_claimTable->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_claimTable->verticalHeader()->hide();
    m_claimTable->setWordWrap(false); // what is cut is in its tool tip
    m_claimTable->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_claimTable->horizontalHeader()->setStretchLastSection(true);
    m_claimTable->horizontalHeader()->setHighlightSections(false);
    return m_claimTable;
}

QWidget *DecodedView::createBytesPage(QWidget *parent)
{
    m_bytes = new QPlainTextEdit(parent);
    makeTextView(*m_bytes, tr("Bytes"));
    m_bytes->document()->setDocumentMargin(9);
    m_bytes->viewport()->setAutoFillBackground(false);
    return m_bytes;
}

void DecodedView::fillCurrentPage()
{
    if (!m_inspection)
        return;
    switch (Page(currentIndex())) {
    case DecodedPage:
        return fillDecodedPage();
    case ClaimsPage:
        m_claims->showInspection(*m_inspection);
        m_claimTable->verticalHeader()->setDefaultSectionSize(
            std::max(scaled(measure::tableRow), fontMetrics().height() + 2));
        m_claimTable->resizeColumnToContents(ClaimTableModel::NameColumn);
        m_claimTable->setColumnWidth(ClaimTableModel::ValueColumn, m_claimTable->width() / 2);
        return;
    case BytesPage:
        return fillBytesPage();
    }
}

void DecodedView::fillDecodedPage()
{
    const bool hasHeader = m_inspection && m_inspection->header;
    const bool hasPayload = m_inspection && (m_inspection->payload || !m_inspection->payloadBytes.empty());
    const DecodedText header = m_parts ? m_parts->header : DecodedText();
    const DecodedText payload = m_parts ? m_parts->payload : DecodedText();
    if (hasHeader) {
        const qint64 members = membersOf(m_inspection->header);
        m_header.heading->setWords(tr("Header"), explain::counted(members, tr("%1 member"), tr("%1 members")));
    }
    if (hasPayload) {
        const qint64 claims = membersOf(m_inspection->payload);
        m_payload.heading->setWords(
            tr("Payload"), claims == 0 ? tr("no claims") : explain::counted(claims, tr("%1 claim"), tr("%1 claims")));
    }
    fillPart(m_header, header, hasHeader);
    fillPart(m_payload, payload, hasPayload);
    if (m_notesStand) {
        m_header.text->showNotes(notesOf(*m_inspection, m_inspection->header, &explain::headerAnnotation));
        m_payload.text->showNotes(notesOf(*m_inspection, m_inspection->payload, &explain::payloadAnnotation));
    }
    m_cutNote->setVisible(header.isCut || payload.isCut);
    fit();
}

void DecodedView::fillPart(const Part &part, const DecodedText &text, bool isThere)
{
    part.text->showText(text);
    part.heading->setVisible(isThere);
    part.text->setVisible(!isThere || part.heading->isUnfolded());
}

void DecodedView::fillBytesPage()
{
    if (std::exchange(m_shownBytes, m_parts->bytes) != m_parts->bytes)
        m_bytes->setPlainText(m_parts->bytes);
}

/// A long header leaves most of the room to the payload, which people came for, and scrolls by itself.
void DecodedView::fit()
{
    const int height = std::max(scaled(measure::line), m_header.text->fontMetrics().lineSpacing());
    const int line = m_header.text->heightOfLines(1);
    const int headings = m_header.heading->sizeHint().height() + m_payload.heading->sizeHint().height();
    const int besides = headings + line; // of the payload
    constexpr int fewestLines = 3;       // of both
    m_area->setMinimumHeight(headings + fewestLines * height + 12);
    const int room = std::clamp(m_area->height() - besides - line / 2, line, std::max(line, 2 * m_area->height() / 5));
    m_header.text->setFixedHeight(std::min(m_header.text->heightOfContent(), room));
    m_payload.text->setFixedHeight(m_payload.text->heightOfContent());
}

} // namespace tokenscope::ui
