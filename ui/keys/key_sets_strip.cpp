// SPDX-License-Identifier: Apache-2.0
#include "ui/keys/key_sets_strip.h"

#include "explain/keys/key_words.h"
#include "ui/look/flow_layout.h"
#include "ui/look/glyphs.h"
#include "ui/look/tokens.h"
#include "ui/look/widgets.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QToolButton>

namespace tokenscope::ui {

namespace {

constexpr int gapOfSets = 6;

} // namespace

KeySetsStrip::KeySetsStrip(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Loaded key sets"));
    setLayout(new FlowLayout(gapOfSets)); // NOLINT: the widget owns it
    setContentsMargins(readingMargins(measure::edge, 0, measure::gap, 6));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    hide();
}

void KeySetsStrip::showSets(const std::vector<inspect::KeySource> &sources)
{
    while (QLayoutItem *item = layout()->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // its button may have asked for this
        delete item;
    }
    const bool areSeveral = sources.size() > 1;
    for (std::size_t place = 0; areSeveral && place < sources.size(); ++place)
        layout()->addWidget(createChip(sources[place], place));
    setVisible(areSeveral);
}

QWidget *KeySetsStrip::createChip(const inspect::KeySource &source, std::size_t place)
{
    const QString name = explain::keySetName(source);
    const auto total = qint64(source.all().size());
    const QString count = total == 1 ? tr("1 key") : tr("%1 keys").arg(locale().toString(total));
    auto *chip = new QWidget(this);
    auto *badge = new Badge(chip);
    badge->show(source.isEarlier ? Tone::Warning : Tone::Neutral, tr("%1 · %2").arg(name, count));
    setPlainToolTip(*badge, explain::keySourceWords(source));
    auto *remove = new QToolButton(chip);
    remove->setIcon(glyphIcon(Glyph::Cross, Tone::Muted));
    remove->setAutoRaise(true);
    const QString words = tr("Remove the set %1").arg(name);
    remove->setAccessibleName(words);
    setPlainToolTip(*remove, words);
    connect(remove, &QToolButton::clicked, this, [this, place] { emit removeWanted(place); });
    auto *row = new QHBoxLayout(chip);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    row->addWidget(badge);
    row->addWidget(remove);
    return chip;
}

} // namespace tokenscope::ui
