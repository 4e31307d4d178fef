// SPDX-License-Identifier: Apache-2.0
#include "ui/token/expectations/companions_box.h"

#include "ui/look/widgets.h"

#include <QGridLayout>
#include <QPushButton>

namespace tokenscope::ui {

namespace {

constexpr std::array allCompanions{Companion::Roots, Companion::StatusList, Companion::HolderKey};

QString labelOf(Companion companion)
{
    switch (companion) {
    case Companion::Roots:
        return CompanionsBox::tr("Root certificates");
    case Companion::StatusList:
        return CompanionsBox::tr("Status list");
    case Companion::HolderKey:
        return CompanionsBox::tr("Holder’s key");
    }
    Q_UNREACHABLE();
}

QString purposeOf(Companion companion)
{
    switch (companion) {
    case Companion::Roots:
        return CompanionsBox::tr("A token’s own certificates (x5c) count where they lead to one of these");
    case Companion::StatusList:
        return CompanionsBox::tr("The list that says whether the token was revoked, as its address serves it");
    case Companion::HolderKey:
        return CompanionsBox::tr("Checks a key binding where the credential does not name the key");
    }
    Q_UNREACHABLE();
}

QPushButton *createLink(const QString &caption, const QString &name, QWidget *parent)
{
    auto *button = new QPushButton(caption, parent);
    button->setAccessibleName(name);
    button->setFont(smallFont());
    button->setProperty("flat", true);
    button->setFlat(true);
    setTone(*button, Tone::Link);
    return button;
}

} // namespace

CompanionsBox::CompanionsBox(QWidget *parent)
    : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(4);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(0, 1);
    int row = 0;
    for (const Companion each : allCompanions) {
        m_lines[std::size_t(each)] = createLine(row, each);
        row += 2;
    }
    showCompanions({});
}

CompanionsBox::Line CompanionsBox::createLine(int row, Companion companion)
{
    const QString words = labelOf(companion);
    auto *label = new PlainLabel(words, this);
    setTone(*label, Tone::Muted);
    setPlainToolTip(*label, purposeOf(companion));
    const Line line{new ElidingLabel(this), createLink(tr("Open…"), tr("Open: %1").arg(words), this),
                    createLink(tr("Remove"), tr("Remove: %1").arg(words), this)};
    line.name->setObjectName(words);
    setPlainToolTip(*line.open, purposeOf(companion));
    auto *grid = static_cast<QGridLayout *>(layout());
    grid->addWidget(label, row, 0);
    grid->addWidget(line.open, row, 1);
    grid->addWidget(line.remove, row, 2);
    grid->addWidget(line.name, row + 1, 0, 1, 3);
    connect(line.open, &QPushButton::clicked, this, [this, companion] { emit wanted(companion); });
    connect(line.remove, &QPushButton::clicked, this, [this, companion] { emit removed(companion); });
    return line;
}

void CompanionsBox::showCompanions(const Companions &companions)
{
    for (const Companion each : allCompanions) {
        const Line &line = m_lines[std::size_t(each)];
        const QString name = companions.nameOf(each);
        line.name->setText(name);
        line.name->setVisible(!name.isEmpty());
        line.remove->setVisible(!name.isEmpty());
    }
}

} // namespace tokenscope::ui
