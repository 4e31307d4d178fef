// SPDX-License-Identifier: Apache-2.0
#include "ui/token/token_tabs.h"

#include "explain/phrases/plain_text.h"
#include "explain/terms/format_words.h"
#include "explain/verdict/verdict_words.h"
#include "ui/look/tokens.h"
#include "ui/look/widgets.h"
#include "ui/token/token_panel.h"
#include "ui/token/verdict/verdict_mark.h"

#include <QMouseEvent>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTabBar>
#include <QVBoxLayout>

namespace tokenscope::ui {

namespace {

constexpr std::size_t titleLength = 20;

/// Whom it is about, else what it is, which for no token is what the headline says.
QString titleOf(const inspect::Inspection &inspection, const QString &headline)
{
    const auto subject = inspection.claims ? inspection.claims->subject() : std::nullopt;
    if (subject && !subject->empty())
        return explain::quotedText(*subject, titleLength);
    const QString format = explain::formatWords(inspection.format);
    return format.isEmpty() ? explain::quotedText(headline.toStdString(), titleLength) : format;
}

} // namespace

TokenTabs::TokenTabs(QWidget *parent)
    : QWidget(parent)
    , m_strip(new QWidget(this))
    , m_bar(new QTabBar(m_strip))
{
    m_bar->setAccessibleName(tr("Open tokens"));
    m_bar->setExpanding(false);
    m_bar->setElideMode(Qt::ElideRight);
    m_bar->setUsesScrollButtons(true);
    m_bar->setMovable(false);
    m_bar->installEventFilter(this);
    auto *row = new QVBoxLayout(m_strip);
    row->setContentsMargins(readingMargins(0, measure::gap, measure::edge, 0));
    row->addWidget(m_bar);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_strip);
    addPanel();
    connect(m_bar, &QTabBar::currentChanged, this, &TokenTabs::bringUp);
}

void TokenTabs::open()
{
    TokenPanel &panel = addPanel();
    emit opened(panel);
    m_bar->setCurrentIndex(m_bar->count() - 1);
    panel.focusToken();
}

TokenPanel &TokenTabs::addPanel()
{
    auto *panel = new TokenPanel(this);
    panel->setVisible(m_panels.isEmpty());
    m_panels += panel;
    static_cast<QVBoxLayout *>(layout())->addWidget(panel, 1);
    m_bar->setTabButton(m_bar->addTab(QString()), QTabBar::RightSide, createCloseButton(*panel));
    updateTab(*panel);
    connect(panel, &TokenPanel::inspected, this, [this, panel] { updateTab(*panel); });
    connect(panel, &TokenPanel::withdrawn, this, [this, panel] { updateTab(*panel); });
    placeBar();
    return *panel;
}

QWidget *TokenTabs::createCloseButton(TokenPanel &panel)
{
    auto *button = new QPushButton(glyphIcon(Glyph::Cross, Tone::Muted), {}, m_bar);
    button->setProperty("flat", true);
    button->setFlat(true);
    const int side = scaled(measure::smallIcon);
    button->setIconSize({side, side});
    button->setAccessibleName(tr("Close this tab"));
    setPlainToolTip(*button, button->accessibleName());
    button->setFocusPolicy(Qt::NoFocus); // by keyboard Ctrl+W does the same
    connect(button, &QPushButton::clicked, this, [this, &panel] { closeTab(m_panels.indexOf(&panel)); });
    return button;
}

void TokenTabs::closeTab(qsizetype index)
{
    if (index < 0 || m_panels.size() < 2)
        return;
    TokenPanel *panel = m_panels[index];
    if (index == m_current)
        m_bar->setCurrentIndex(int(index + 1 < m_panels.size() ? index + 1 : index - 1));
    m_panels.removeAt(index);
    if (m_current > index)
        --m_current;
    const QSignalBlocker sameInFront(m_bar);
    m_bar->removeTab(int(index));
    panel->deleteLater();
    placeBar();
}

void TokenTabs::step(int by)
{
    const int count = m_bar->count();
    m_bar->setCurrentIndex(((m_bar->currentIndex() + by) % count + count) % count);
}

void TokenTabs::bringUp(qsizetype index)
{
    if (index < 0 || index >= m_panels.size() || index == m_current)
        return;
    current().hide();
    m_current = index;
    current().show();
    current().focusToken();
    emit switched();
}

void TokenTabs::setRoom(int height)
{
    m_room = height;
    const int bar = m_strip->isHidden() ? 0 : m_strip->sizeHint().height();
    for (TokenPanel *panel : m_panels)
        panel->setRoom(height - bar);
}

/// One that is being judged has no mark yet; its name stays until there is another.
void TokenTabs::updateTab(TokenPanel &panel)
{
    const int index = int(m_panels.indexOf(&panel));
    if (index < 0)
        return;
    const inspect::Inspection *inspection = panel.isEmpty() ? nullptr : panel.inspection();
    if (inspection) {
        const QString headline = explain::verdictWords(*inspection).headline;
        const QString title = titleOf(*inspection, headline);
        m_bar->setTabText(index, plainCaption(title));
        m_bar->setTabIcon(index, markIcon(verdictMark(*inspection)));
        m_bar->setAccessibleTabName(index, tr("%1: %2").arg(title, headline));
        m_bar->setTabToolTip(index, plainToolTip(headline));
        return;
    }
    if (panel.isEmpty()) {
        const QString title = tr("Empty");
        m_bar->setTabText(index, plainCaption(title));
        m_bar->setTabIcon(index, {});
    } else {
        m_bar->setTabIcon(index, markIcon(MarkIcon::Mark::Waiting));
    }
    m_bar->setAccessibleTabName(index, {});
    m_bar->setTabToolTip(index, plainToolTip({}));
}

void TokenTabs::placeBar()
{
    m_strip->setVisible(m_bar->count() > 1);
    if (m_room > 0)
        setRoom(m_room);
}

/// The middle button closes.
bool TokenTabs::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_bar && event->type() == QEvent::MouseButtonRelease) {
        const auto *released = static_cast<QMouseEvent *>(event);
        if (released->button() == Qt::MiddleButton) {
            closeTab(m_bar->tabAt(released->position().toPoint()));
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace tokenscope::ui
