// SPDX-License-Identifier: Apache-2.0
#include "ui/token/decoded/decoded_view.h"

#include "explain/claims/claim_words.h"
#include "explain/phrases/plain_text.h"
#include "ui/look/deferred_page.h"
#include "ui/look/long_text.h"
#include "ui/look/widgets.h"
#include "ui/token/decoded/claim_table_model.h"
#include "ui/token/decoded/decoded_text.h"
#include "ui/token/decoded/json_view.h"
#include "ui/token/decoded/token_parts.h"

#include <QHeaderView>
#include <QPlainTextEdit>
#include <QTableView>
#include <QVBoxLayout>

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

PlainLabel *createCaption(const QString &text, Tone tone, QWidget *parent)
{
    auto *caption = new PlainLabel(text, parent);
    caption->setFont(fixedFont());
    setTone(*caption, tone);
    return caption;
}

} // namespace

DecodedView::DecodedView(QWidget *parent)
    : QTabWidget(parent)
    , m_claims(new ClaimTableModel(this))
{
    setAccessibleName(tr("Decoded token"));
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
    fillCurrentPage();
}

void DecodedView::withdrawNotes()
{
    m_notesStand = false;
    m_header->showNotes({});
    m_payload->showNotes({});
}

void DecodedView::resizeEvent(QResizeEvent *event)
{
    QTabWidget::resizeEvent(event);
    fitHeader();
}

QWidget *DecodedView::createDecodedPage()
{
    auto *page = new QWidget(this);
    m_headerCaption = createCaption(tr("// header"), Tone::Header, page);
    m_payloadCaption = createCaption(tr("// payload"), Tone::Payload, page);
    m_header = new JsonView(tr("Header"), page);
    m_payload = new JsonView(tr("Payload"), page);
    m_cutNote = new PlainLabel(tr("Shown in part: it is very long."), page);
    m_cutNote->setContentsMargins(2, 4, 2, 2);
    setTone(*m_cutNote, Tone::Warning);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(9, 8, 4, 6);
    column->setSpacing(0);
    m_headerCaption->setContentsMargins(2, 0, 0, 0);
    m_payloadCaption->setContentsMargins(2, 0, 0, 0);
    column->addWidget(m_headerCaption);
    column->addWidget(m_header);
    column->addWidget(m_payloadCaption);
    column->addWidget(m_payload, 1);
    column->addWidget(m_cutNote);
    return page;
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
    m_claimTable->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents); // a meaning may wrap
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
        m_claimTable->resizeColumnToContents(ClaimTableModel::NameColumn);
        m_claimTable->setColumnWidth(ClaimTableModel::ValueColumn, m_claimTable->width() / 3);
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
    m_headerCaption->setVisible(hasHeader);
    m_payloadCaption->setVisible(hasPayload);
    m_header->showText(header);
    m_payload->showText(payload);
    if (m_notesStand) {
        m_header->showNotes(notesOf(*m_inspection, m_inspection->header, &explain::headerAnnotation));
        m_payload->showNotes(notesOf(*m_inspection, m_inspection->payload, &explain::payloadAnnotation));
    }
    m_cutNote->setVisible(header.isCut || payload.isCut);
    fitHeader();
}

void DecodedView::fillBytesPage()
{
    if (std::exchange(m_shownBytes, m_parts->bytes) != m_parts->bytes)
        m_bytes->setPlainText(m_parts->bytes);
}

void DecodedView::fitHeader()
{
    m_header->setFixedHeight(std::min(m_header->heightOfContent(), 2 * height() / 5));
}

} // namespace tokenscope::ui
