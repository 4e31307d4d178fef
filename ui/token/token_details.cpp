// SPDX-License-Identifier: Apache-2.0
#include "ui/token/token_details.h"

#include "ui/look/page_bar.h"
#include "ui/look/tokens.h"
#include "ui/look/widgets.h"
#include "ui/token/decoded/decoded_view.h"
#include "ui/token/judgement_tabs.h"
#include "ui/token/verdict/bindings_view.h"

#include <QEvent>
#include <QSplitter>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace tokenscope::ui {

namespace {

constexpr int handleWidth = measure::gap;
constexpr int narrowWindow = 1040;

/// All titles in full.
int widthOfTitles(const QTabWidget &tabs)
{
    constexpr int frame = 12; // of the card, and what the titles keep from its left edge
    return tabs.tabBar()->sizeHint().width() + frame;
}

} // namespace

TokenDetails::TokenDetails(QWidget *parent)
    : Panel(parent)
    , m_pages(new PageBar(tr("Pages of the token"), this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_decoded(new DecodedView(m_splitter))
    , m_bindings(new BindingsView(m_decoded))
    , m_judgement(new JudgementTabs(m_splitter))
{
    m_decoded->addTab(m_bindings, plainCaption(m_bindings->caption()));
    m_splitter->addWidget(m_decoded);
    m_splitter->addWidget(m_judgement);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(handleWidth);
    m_splitter->setStretchFactor(0, 8);
    m_splitter->setStretchFactor(1, 7);
    m_splitter->setSizes({8000, 7000}); // shares, not pixels: the splitter has no size yet
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_pages);
    column->addWidget(m_splitter, 1);
    createPages();
    m_pages->hide();
    connect(m_pages, &PageBar::pageChosen, this, &TokenDetails::openPage);
    connect(m_decoded, &QTabWidget::currentChanged, this, &TokenDetails::followTab);
    connect(m_judgement, &QTabWidget::currentChanged, this, [this](int tab) { followTab(m_decoded->count() + tab); });
    connect(m_bindings, &BindingsView::captionChanged, this, &TokenDetails::markBindings);
}

void TokenDetails::createPages()
{
    for (const QTabWidget *tabs : {static_cast<QTabWidget *>(m_decoded), static_cast<QTabWidget *>(m_judgement)}) {
        for (int i = 0; i < tabs->count(); ++i)
            m_pages->addPage(tabs->tabText(i));
    }
}

/// On the tab as a pill or a count; the bar of all pages and assistive tools get one text.
void TokenDetails::markBindings()
{
    const int page = m_decoded->indexOf(m_bindings);
    if (const QString broken = m_bindings->brokenWords(); !broken.isEmpty())
        showTabPill(*m_decoded, page, Tone::Bad, broken);
    else
        showTabCount(*m_decoded, page, m_bindings->count());
    m_decoded->tabBar()->setAccessibleTabName(page, m_bindings->caption());
    m_pages->setPageTitle(page, m_bindings->caption());
    fit();
}

QSize TokenDetails::minimumSizeHint() const
{
    const int widest = std::max(m_decoded->minimumSizeHint().width(), m_judgement->minimumSizeHint().width());
    return {widest, layout()->totalMinimumSize().height()};
}

void TokenDetails::changeEvent(QEvent *event)
{
    Panel::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

void TokenDetails::resizeEvent(QResizeEvent *event)
{
    Panel::resizeEvent(event);
    fit();
}

/// Side by side each half has a card of its own.
void TokenDetails::paintEvent(QPaintEvent *event)
{
    if (m_isJoined)
        Panel::paintEvent(event);
}

/// Side by side as long as the window is not narrow and no title is cut, whatever the font and the language.
void TokenDetails::fit()
{
    const int left = widthOfTitles(*m_decoded);
    const int right = widthOfTitles(*m_judgement);
    const bool hasRoom = width() >= left + handleWidth + right;
    const bool isNarrow = window()->width() < scaled(narrowWindow);
    setJoined(isNarrow || (!hasRoom && !m_isLow));
    m_decoded->setMinimumWidth(hasRoom && !isNarrow ? left : 0);
    m_judgement->setMinimumWidth(hasRoom && !isNarrow ? right : 0);
}

void TokenDetails::setLow(bool low)
{
    if (std::exchange(m_isLow, low) != low)
        fit();
}

void TokenDetails::setJoined(bool joined)
{
    if (std::exchange(m_isJoined, joined) == joined)
        return;
    m_pages->setVisible(joined);
    m_decoded->tabBar()->setVisible(!joined);
    m_judgement->tabBar()->setVisible(!joined);
    constexpr int edgeLine = 1;
    const int inset = joined ? edgeLine : 0;
    layout()->setContentsMargins(inset, inset, inset, inset);
    for (QWidget *each : {static_cast<QWidget *>(m_decoded), static_cast<QWidget *>(m_judgement)}) {
        each->setProperty("bare", joined);
        repolish(*each);
    }
    if (joined && m_pages->currentPage() < m_decoded->count())
        m_pages->setCurrentPage(m_decoded->currentIndex());
    showCurrentPage();
}

void TokenDetails::openPage(int page)
{
    if (page < m_decoded->count())
        m_decoded->setCurrentIndex(page);
    else
        m_judgement->setCurrentIndex(page - m_decoded->count());
    showCurrentPage();
}

/// Anyone who opens a page wants it to be seen.
void TokenDetails::followTab(int page)
{
    if (!m_isJoined)
        return;
    m_pages->setCurrentPage(page);
    showCurrentPage();
}

void TokenDetails::showCurrentPage()
{
    const bool isOfToken = m_pages->currentPage() < m_decoded->count();
    m_decoded->setVisible(!m_isJoined || isOfToken);
    m_judgement->setVisible(!m_isJoined || !isOfToken);
}

} // namespace tokenscope::ui
