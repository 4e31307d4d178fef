// SPDX-License-Identifier: Apache-2.0
#include "ui/token/compare_dialog.h"

#include "explain/phrases/counted.h"
#include "explain/verdict/work_words.h"
#include "inspect/inspect.h"
#include "inspect/profiles/verifier_profile.h"
#include "ui/look/tokens.h"
#include "ui/look/widgets.h"
#include "ui/token/compared_token.h"
#include "ui/token/comparison_model.h"
#include "ui/token/comparison_view.h"
#include "ui/token/verdict/answer_card.h"
#include "ui/token/verdict/verdict_mark.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScreen>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>
#include <string>
#include <utility>

namespace tokenscope::ui {

namespace {

inspect::Inspection judgedAlike(const CompareSetting &setting, const std::string &text)
{
    inspect::Question question =
        inspect::withoutLineEnd({text, setting.keys, setting.expectations, setting.moment}); // as in the window
    if (setting.companions) {
        question.statusLists = setting.companions->statusLists;
        if (!setting.companions->holderKeys.isEmpty())
            question.holderKeys = &setting.companions->holderKeys;
    }
    if (setting.secret.isEmpty())
        return inspect::inspect(question);
    return inspect::inspectWithSecret(question, setting.secret.toStdString(), setting.secretForm).inspection;
}

JudgedPair judgedPair(const CompareSetting &setting, const std::string &first, const std::string &second)
{
    auto a = std::make_shared<const inspect::Inspection>(judgedAlike(setting, first));
    auto b = std::make_shared<const inspect::Inspection>(judgedAlike(setting, second));
    explain::Comparison comparison = explain::compareTokens(*a, *b);
    return {std::move(a), std::move(b), std::move(comparison)};
}

/// Red where one of the two is refused and the other is not.
MarkIcon::Mark markOf(const JudgedPair &pair)
{
    const MarkIcon::Mark a = verdictMark(*pair.a);
    const MarkIcon::Mark b = verdictMark(*pair.b);
    if (a == b)
        return a;
    return a == MarkIcon::Mark::Failed || b == MarkIcon::Mark::Failed ? MarkIcon::Mark::Failed
                                                                      : MarkIcon::Mark::Unknown;
}

QPushButton *segmentButton(const QString &words, const char *place, QWidget *parent)
{
    auto *button = new QPushButton(words, parent);
    button->setCheckable(true);
    button->setAutoExclusive(true);
    button->setAutoDefault(false);
    button->setProperty("segment", true);
    button->setProperty("place", QString::fromLatin1(place));
    return button;
}

} // namespace

CompareDialog::CompareDialog(CompareSetting setting, const QString &first, QWidget *parent)
    : QDialog(parent)
    , m_setting(std::move(setting))
    , m_answer(new AnswerCard(tr("Comparison"), this))
    , m_first(new ComparedToken(tr("A"), tr("First token"), this))
    , m_other(new ComparedToken(tr("B"), tr("Other token"), this))
    , m_all(segmentButton(tr("&All members"), "first", this))
    , m_onlyDifferences(segmentButton(tr("Only &differences"), "last", this))
    , m_copy(new QPushButton(glyphIcon(Glyph::Copy, Tone::Text), tr("&Copy as text"), this))
    , m_model(new ComparisonModel(this))
    , m_table(new ComparisonView(m_model, this))
    , m_count(new PlainLabel({}, this))
{
    setWindowTitle(tr("Compare two tokens"));
    setAttribute(Qt::WA_DeleteOnClose);
    layOut();
    addShortcuts();
    m_all->setChecked(true);
    constexpr int frame = 48; // of the window and of the desktop, at most
    const QSize wanted(scaled(1040), scaled(720));
    resize(wanted.boundedTo(screen()->availableSize() - QSize(0, frame)));
    m_first->setText(first);
    connect(m_first, &ComparedToken::edited, this, &CompareDialog::compare);
    connect(m_other, &ComparedToken::edited, this, &CompareDialog::compare);
    connect(m_onlyDifferences, &QPushButton::toggled, this, &CompareDialog::showMembers);
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_comparison.text()); });
    compare();
}

QWidget *CompareDialog::createBar()
{
    auto *bar = new QWidget(this);
    auto *title = new PlainLabel(tr("Compare two tokens"), bar);
    title->setFont(titleFont());
    auto *swap = new QPushButton(glyphIcon(Glyph::Swap, Tone::Text), tr("&Swap"), bar);
    m_copy->setAutoDefault(false);
    swap->setAutoDefault(false);
    swap->setToolTip(tr("A becomes B, and B becomes A"));
    connect(swap, &QPushButton::clicked, this, &CompareDialog::swapTokens);
    auto *shown = new QHBoxLayout;
    shown->setSpacing(0);
    shown->addWidget(m_all);
    shown->addWidget(m_onlyDifferences);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(measure::gap);
    row->addWidget(title);
    row->addSpacing(measure::gap);
    row->addWidget(swap);
    row->addLayout(shown);
    row->addStretch(1);
    row->addWidget(m_copy);
    return bar;
}

void CompareDialog::layOut()
{
    m_table->setAccessibleName(tr("Members of both tokens"));
    auto *tokens = new QHBoxLayout;
    tokens->setSpacing(measure::gap);
    tokens->addWidget(m_first);
    tokens->addWidget(m_other);
    auto *card = new Panel(this);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(readingMargins(measure::gap, 2, 2, 2));
    inside->addWidget(m_table);
    auto *keys = new PlainLabel(tr("F8 goes to the next difference"), this);
    auto *foot = new QHBoxLayout;
    for (PlainLabel *each : {m_count, keys}) {
        each->setFont(smallFont());
        setTone(*each, Tone::Muted);
    }
    foot->addWidget(m_count);
    foot->addStretch(1);
    foot->addWidget(keys);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(measure::edge, measure::gap, measure::edge, measure::gap);
    column->setSpacing(measure::gap);
    column->addWidget(createBar());
    column->addWidget(m_answer);
    column->addLayout(tokens);
    column->addWidget(card, 1);
    column->addLayout(foot);
}

void CompareDialog::addShortcuts()
{
    const auto step = [this](const QKeySequence &keys, int by) {
        auto *shortcut = new QShortcut(keys, this);
        connect(shortcut, &QShortcut::activated, m_table, [this, by] { m_table->stepToDifference(by); });
    };
    step(Qt::Key_F8, 1);
    step(Qt::SHIFT | Qt::Key_F8, -1);
}

void CompareDialog::setOther(const QString &text)
{
    m_other->setText(text);
    m_other->focusText();
}

void CompareDialog::swapTokens()
{
    const QString first = m_first->text();
    m_first->setText(m_other->text());
    m_other->setText(first);
}

void CompareDialog::compare()
{
    m_work.stop();
    const QString first = m_first->text().trimmed();
    const QString second = m_other->text().trimmed();
    if (first.isEmpty() || second.isEmpty()) {
        const QString wanted =
            first.isEmpty() ? tr("Paste the first token into A") : tr("Paste the other token into B");
        return showFault(wanted);
    }
    const auto work = [setting = m_setting, a = m_first->text().toStdString(), b = m_other->text().toStdString()] {
        return judgedPair(setting, a, b);
    };
    m_work.start(this, work, [this](const concurrency::WorkResult<JudgedPair> &result) {
        if (result)
            return showPair(*result);
        showFault(explain::workFaultWords(result.error(), explain::WorkSubject::Text));
    });
}

void CompareDialog::showPair(const JudgedPair &pair)
{
    m_comparison = pair.comparison;
    m_answer->present({.mark = markOf(pair), .headline = m_comparison.headline, .words = {m_comparison.reason}});
    m_first->showInspection(pair.a);
    m_other->showInspection(pair.b);
    showMembers();
}

/// There is nothing to compare yet, or it could not be compared.
void CompareDialog::showFault(const QString &words)
{
    m_comparison = {};
    m_answer->present({.headline = words,
                       .words = {tr("Both are judged with the same keys and expectations, and at the same time.")}});
    m_first->showInspection(nullptr);
    m_other->showInspection(nullptr);
    showMembers();
}

void CompareDialog::showMembers()
{
    using enum ComparisonModel::Shown;
    m_copy->setEnabled(!m_comparison.members.empty());
    m_model->setMembers(m_comparison.members, m_onlyDifferences->isChecked() ? Differences : All);
    const auto all = qint64(m_comparison.members.size());
    const auto differing = qint64(m_comparison.differing);
    const QString members = explain::counted(all, tr("%1 member"), tr("%1 members"));
    const QString differ = explain::counted(differing, tr("%1 differs"), tr("%1 differ"));
    m_count->setText(all == 0 ? QString() : tr("%1 · %2").arg(members, differ));
}

} // namespace tokenscope::ui
