// SPDX-License-Identifier: Apache-2.0
#include "ui/keys/compare_sets_dialog.h"

#include "explain/keys/key_words.h"
#include "explain/verdict/verdict_words.h"
#include "explain/verdict/work_words.h"
#include "inspect/inspect.h"
#include "ui/keys/key_changes_view.h"
#include "ui/look/widgets.h"

#include <QClipboard>
#include <QComboBox>
#include <QFormLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace tokenscope::ui {

using namespace Qt::StringLiterals;

namespace {

QString verdictWith(const inspect::KeySource &source, const CompareSetsDialog::Token &token)
{
    if (token.text.empty())
        return {};
    const inspect::InspectionKeys keys{.current = {source}, .earlier = {}};
    return explain::verdictWords(inspect::inspect({token.text, keys, token.expectations, token.moment})).headline;
}

const jose::JwkSet &keysOf(const inspect::KeySource &source)
{
    static const jose::JwkSet none;
    return source.keys ? *source.keys : none;
}

} // namespace

CompareSetsDialog::CompareSetsDialog(std::vector<inspect::KeySource> sets, Token token, QWidget *parent)
    : QDialog(parent)
    , m_sources(std::move(sets))
    , m_token(std::move(token))
    , m_before(createChoice(tr("Key set A"), m_sources.size() > 1 ? 1 : 0))
    , m_after(createChoice(tr("Key set B"), 0))
    , m_verdicts(new PlainLabel({}, this))
    , m_changes(new KeyChangesView(this))
    , m_copy(new QPushButton(tr("&Copy as text"), this))
{
    setWindowTitle(tr("Compare two key sets"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(640, 460);
    layOut();
    for (QComboBox *each : {m_before, m_after})
        connect(each, &QComboBox::currentIndexChanged, this, &CompareSetsDialog::compare);
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_changes->text() + u'\n' + m_verdicts->text()); });
    compare();
}

QComboBox *CompareSetsDialog::createChoice(const QString &name, std::size_t chosen)
{
    auto *choice = new QComboBox(this);
    choice->setAccessibleName(name);
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    for (const inspect::KeySource &each : m_sources)
        choice->addItem(explain::keySourceWords(each));
    choice->setCurrentIndex(int(chosen));
    return choice;
}

void CompareSetsDialog::layOut()
{
    m_verdicts->setObjectName(u"verdicts"_s);
    m_verdicts->setWordWrap(true);
    m_verdicts->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_changes->setAccessibleName(tr("From A to B"));
    auto *choices = new QFormLayout;
    choices->addRow(tr("&A"), m_before);
    choices->addRow(tr("&B"), m_after);
    auto *close = new QPushButton(tr("Close"), this);
    for (QPushButton *each : {close, m_copy})
        each->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_copy);
    buttons->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    column->addLayout(choices);
    column->addWidget(new Caption(tr("From A to B"), this));
    column->addWidget(m_changes, 1);
    column->addWidget(m_verdicts);
    column->addLayout(buttons);
}

CompareSetsDialog::Difference CompareSetsDialog::differenceBetween(const inspect::KeySource &before,
                                                                   const inspect::KeySource &after, const Token &token)
{
    return {explain::keyChangeRows(keysOf(before), keysOf(after)), verdictWith(before, token),
            verdictWith(after, token)};
}

void CompareSetsDialog::compare()
{
    m_verdicts->hide();
    m_copy->setEnabled(false);
    if (m_sources.size() < 2)
        return m_changes->showWords(
            tr("There is one set or none. Load another one beside it: switch on “Keep loaded keys when others come” in "
               "the menu Keys, and fetch or open the other one."));
    m_changes->clear();
    const auto work = [before = m_sources[std::size_t(m_before->currentIndex())],
                       after = m_sources[std::size_t(m_after->currentIndex())],
                       token = m_token] { return differenceBetween(before, after, token); };
    m_work.start(this, work, [this](const concurrency::WorkResult<Difference> &result) {
        if (result)
            showDifference(*result);
        else
            m_changes->showWords(explain::workFaultWords(result.error(), explain::WorkSubject::Keys));
    });
}

void CompareSetsDialog::showDifference(const Difference &difference)
{
    m_changes->showChanges(difference.rows);
    m_copy->setEnabled(true);
    if (difference.verdictBefore.isEmpty())
        return;
    m_verdicts->setText(difference.verdictBefore == difference.verdictAfter
                            ? tr("With each of them alone the token is judged alike: %1").arg(difference.verdictAfter)
                            : tr("The token with A alone: %1\nThe token with B alone: %2")
                                  .arg(difference.verdictBefore, difference.verdictAfter));
    m_verdicts->show();
}

} // namespace tokenscope::ui
