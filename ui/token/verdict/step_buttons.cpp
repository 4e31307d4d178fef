// SPDX-License-Identifier: Apache-2.0
#include "ui/token/verdict/step_buttons.h"

#include "base/overloaded.h"
#include "ui/look/flow_layout.h"
#include "ui/look/glyphs.h"
#include "ui/look/widgets.h"

#include <QMenu>
#include <QPushButton>

#include <algorithm>
#include <optional>
#include <variant>

using namespace Qt::StringLiterals;

namespace tokenscope::ui {

namespace {

constexpr std::size_t mostButtons = 3;
constexpr int buttonGap = 8;

std::optional<Glyph> glyphOf(const explain::Action &step)
{
    using Found = std::optional<Glyph>;
    return std::visit(Overloaded{
                          [](const explain::FetchKeysOf &) { return Found(Glyph::Refresh); },
                          [](const explain::JudgeAt &) { return Found(Glyph::Clock); },
                          [](const explain::GiveKeys &) { return Found(Glyph::Key); },
                          [](const explain::GiveDecryptionKey &) { return Found(Glyph::Key); },
                          [](const explain::GiveLockedKey &) { return Found(Glyph::Key); },
                          [](const explain::GiveHolderKey &) { return Found(Glyph::Key); },
                          [](const explain::TrustRoot &) { return Found(Glyph::Open); },
                          [](const explain::GiveStatusList &) { return Found(Glyph::Open); },
                          [](const explain::OpenTokenFile &) { return Found(Glyph::Open); },
                          [](const explain::GivePayload &) { return Found(Glyph::Open); },
                          [](const explain::AskIssuer &) { return Found(Glyph::Globe); },
                          [](const explain::ShowAllTokens &) { return Found(Glyph::Table); },
                          [](const auto &) { return Found(); },
                      },
                      step);
}

} // namespace

StepButtons::StepButtons(Look look, QWidget *parent)
    : QWidget(parent)
    , m_look(look)
    , m_more(new QPushButton(tr("More"), this))
    , m_menu(new QMenu(m_more))
{
    auto *row = new FlowLayout(buttonGap);
    setLayout(row);
    for (std::size_t i = 0; i < mostButtons; ++i)
        m_buttons.push_back(addButton());
    m_more->setAccessibleName(tr("More next steps"));
    m_more->setMenu(m_menu);
    m_menu->setToolTipsVisible(true);
    row->addWidget(m_more);
    m_more->hide();
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    hide();
}

QPushButton *StepButtons::addButton()
{
    auto *button = new QPushButton(this);
    const std::size_t number = m_buttons.size();
    button->setAutoDefault(false);
    button->hide();
    if (m_look == Look::Links) {
        button->setFlat(true);
        button->setProperty("flat", true);
        button->setProperty("link", true);
        button->setFont(smallFont());
        button->setCursor(Qt::PointingHandCursor);
        button->setFocusPolicy(Qt::ClickFocus); // Enter on the row, and the arrow keys, do for the keyboard
        setTone(*button, Tone::Link);
    }
    layout()->addWidget(button);
    connect(button, &QPushButton::clicked, this, [this, number] {
        const explain::Action step = m_steps.at(number); // what it does may show other steps
        emit chosen(step);
    });
    return button;
}

void StepButtons::showSteps(const std::vector<explain::Action> &steps, const inspect::Inspection &inspection,
                            const QString &about)
{
    m_steps = steps;
    std::vector<StepWords> words;
    for (const explain::Action &step : steps)
        words.push_back(stepWords(step, inspection));
    const QString before = about.isEmpty() ? QString() : about + u": "_s;
    for (std::size_t i = 0; i < m_buttons.size(); ++i) {
        QPushButton &button = *m_buttons[i];
        button.setVisible(i < words.size());
        if (i >= words.size())
            continue;
        const QString caption = plainCaption(words[i].caption);
        if (button.text() != caption)
            button.setText(caption);
        button.setAccessibleName(before + words[i].caption);
        setPlainToolTip(button, words[i].detail);
        showIcon(i);
    }
    showMore(words);
    setVisible(!steps.empty());
}

/// Links are in the text, and have none.
void StepButtons::showIcon(std::size_t number)
{
    if (m_look == Look::Links)
        return;
    const auto glyph = glyphOf(m_steps[number]);
    const bool isFilled = number == 0 && m_buttons.front()->property("primary").toBool();
    m_buttons[number]->setIcon(glyph ? glyphIcon(*glyph, isFilled ? Tone::AccentText : Tone::Text) : QIcon());
}

void StepButtons::setFilled(bool filled)
{
    QPushButton &first = *m_buttons.front();
    if (first.property("primary").toBool() == filled)
        return;
    first.setProperty("primary", filled);
    if (!m_steps.empty())
        showIcon(0);
    repolish(first);
}

bool StepButtons::isFilled() const
{
    return !m_steps.empty() && m_buttons.front()->property("primary").toBool();
}

void StepButtons::showMore(const std::vector<StepWords> &words)
{
    m_more->setVisible(words.size() > mostButtons);
    QStringList captions;
    for (std::size_t i = mostButtons; i < words.size(); ++i)
        captions += words[i].caption;
    QStringList before;
    for (const QAction *entry : m_menu->actions())
        before += entry->iconText();
    if (captions == before) // an open menu stays as it is
        return;
    m_menu->clear();
    for (std::size_t i = mostButtons; i < words.size(); ++i) {
        QAction *entry = m_menu->addAction(plainCaption(words[i].caption));
        entry->setIconText(words[i].caption);
        entry->setToolTip(plainToolTip(words[i].detail));
        connect(entry, &QAction::triggered, this, [this, i] {
            if (i < m_steps.size())
                emit chosen(explain::Action(m_steps[i]));
        });
    }
}

bool StepButtons::performFirst()
{
    if (m_steps.empty())
        return false;
    m_buttons.front()->click();
    return true;
}

bool StepButtons::moveFocus(int by)
{
    const auto shown = std::ranges::count_if(m_buttons, [](const QPushButton *each) { return !each->isHidden(); });
    const auto focused = std::ranges::find_if(m_buttons, [](const QPushButton *each) { return each->hasFocus(); });
    const auto next = focused == m_buttons.end() ? (by > 0 ? 0 : -1) : (focused - m_buttons.begin()) + by;
    if (next < 0 || next >= shown)
        return false;
    m_buttons[std::size_t(next)]->setFocus(Qt::OtherFocusReason);
    return true;
}

} // namespace tokenscope::ui
