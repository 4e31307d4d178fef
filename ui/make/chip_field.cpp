// SPDX-License-Identifier: Apache-2.0
#include "ui/make/chip_field.h"

#include "explain/phrases/plain_text.h"
#include "ui/look/flow_layout.h"
#include "ui/look/glyphs.h"
#include "ui/look/widgets.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QToolButton>

namespace tokenscope::ui {

namespace {

constexpr int chipGap = 4;
constexpr std::size_t shownOfChip = 28;

} // namespace

ChipField::ChipField(const QString &name, QWidget *parent)
    : QFrame(parent)
    , m_name(name)
    , m_flow(new FlowLayout(chipGap))
    , m_more(new QLineEdit(this))
{
    setLayout(m_flow);
    m_more->setAccessibleName(name);
    m_more->setPlaceholderText(tr("one more"));
    m_more->setMinimumWidth(fontMetrics().averageCharWidth() * 16);
    m_more->installEventFilter(this);
    m_flow->addWidget(m_more);
    connect(m_more, &QLineEdit::editingFinished, this, &ChipField::addTyped);
    connect(m_more, &QLineEdit::textEdited, this, [this](const QString &text) {
        if (text.endsWith(u','))
            addTyped();
    });
}

void ChipField::setTexts(const QStringList &texts)
{
    if (texts == m_texts)
        return;
    m_texts = texts;
    rebuild();
}

void ChipField::addTyped()
{
    QString typed = m_more->text().trimmed();
    if (typed.endsWith(u','))
        typed.chop(1);
    if (typed.isEmpty())
        return;
    m_more->clear();
    m_texts.append(typed);
    rebuild();
    emit edited();
}

void ChipField::removeAt(int index)
{
    m_texts.removeAt(index);
    m_more->setFocus();
    rebuild();
    emit edited();
}

void ChipField::rebuild()
{
    for (QWidget *chip : m_chips) {
        m_flow->removeWidget(chip);
        chip->hide();
        chip->deleteLater(); // its own click may have led here
    }
    m_chips.clear();
    m_flow->removeWidget(m_more);
    for (int i = 0; i < m_texts.size(); ++i) {
        auto *chip = new QToolButton(this);
        const QString shown = explain::plainText(m_texts[i].toStdString());
        chip->setText(plainCaption(explain::quotedText(m_texts[i].toStdString(), shownOfChip)));
        chip->setIcon(glyphIcon(Glyph::Cross, Tone::Muted));
        chip->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        chip->setLayoutDirection(layoutDirection() == Qt::LeftToRight ? Qt::RightToLeft : Qt::LeftToRight);
        chip->setProperty("chip", true);
        chip->setAccessibleName(tr("Remove %1 from %2").arg(shown, m_name));
        chip->setToolTip(plainToolTip(shown));
        connect(chip, &QToolButton::clicked, this, [this, i] { removeAt(i); });
        m_flow->addWidget(chip);
        m_chips.append(chip);
        chip->show();
        setTabOrder(chip, m_more);
    }
    m_flow->addWidget(m_more);
    m_flow->invalidate();
    updateGeometry();
}

bool ChipField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && m_more->text().isEmpty() && !m_texts.isEmpty() &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Backspace) {
        removeAt(int(m_texts.size()) - 1);
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace tokenscope::ui
