// SPDX-License-Identifier: Apache-2.0
#include "ui/token/compare_dialog.h"

#include "explain/verdict/work_words.h"
#include "inspect/inspect.h"
#include "ui/look/check_box.h"
#include "ui/look/widgets.h"
#include "ui/token/comparison_model.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <string>
#include <utility>

namespace tokenscope::ui {

namespace {

constexpr int linesOfToken = 3;

inspect::Inspection judgedAlike(const CompareSetting &setting, const std::string &text)
{
    inspect::Question question{text, setting.keys, setting.expectations, setting.moment};
    if (setting.companions) {
        question.statusLists = setting.companions->statusLists;
        if (!setting.companions->holderKeys.isEmpty())
            question.holderKeys = &setting.companions->holderKeys;
    }
    if (setting.secret.isEmpty())
        return inspect::inspect(question);
    return inspect::inspectWithSecret(question, setting.secret.toStdString(), setting.secretForm).inspection;
}

explain::Comparison comparisonOf(const CompareSetting &setting, const std::string &first, const std::string &second)
{
    return explain::compareTokens(judgedAlike(setting, first), judgedAlike(setting, second));
}

} // namespace

CompareDialog::CompareDialog(CompareSetting setting, QString first, QWidget *parent)
    : QDialog(parent)
    , m_setting(std::move(setting))
    , m_first(std::move(first))
    , m_other(new QPlainTextEdit(this))
    , m_headline(new PlainLabel({}, this))
    , m_reason(new PlainLabel({}, this))
    , m_onlyDifferences(new CheckBox(tr("Only &differences"), this))
    , m_copy(new QPushButton(tr("&Copy as text"), this))
    , m_table(new QTableView(this))
    , m_model(new ComparisonModel(this))
{
    setWindowTitle(tr("Compare two tokens"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(900, 600);
    layOut();
    connect(m_other, &QPlainTextEdit::textChanged, this, &CompareDialog::compare);
    connect(m_onlyDifferences, &QCheckBox::toggled, this, [this] { showComparison(m_comparison); });
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_comparison.text()); });
    showComparison({});
}

void CompareDialog::layOut()
{
    auto *asked = new PlainLabel(tr("A is the token in the window. Paste the other one, B, here:"), this);
    setTone(*asked, Tone::Muted);
    m_other->setAccessibleName(tr("Other token"));
    m_other->setFont(fixedFont());
    m_other->setProperty("field", true);
    m_other->setTabChangesFocus(true);
    m_other->setWordWrapMode(QTextOption::WrapAnywhere);
    m_other->setFixedHeight((linesOfToken + 1) * m_other->fontMetrics().lineSpacing());
    m_headline->setObjectName(QStringLiteral("comparison"));
    m_headline->setFont(headlineFont());
    m_headline->setWordWrap(true);
    m_reason->setObjectName(QStringLiteral("what decides"));
    m_reason->setWordWrap(true);
    m_onlyDifferences->setChecked(true);
    m_table->setAccessibleName(tr("Members of both tokens"));
    m_table->setModel(m_model);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents); // words may wrap
    m_table->horizontalHeader()->setStretchLastSection(true);
    auto *close = new QPushButton(tr("Close"), this);
    close->setAutoDefault(false);
    m_copy->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_onlyDifferences);
    buttons->addStretch(1);
    buttons->addWidget(m_copy);
    buttons->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    column->addWidget(asked);
    column->addWidget(m_other);
    column->addWidget(m_headline);
    column->addWidget(m_reason);
    column->addWidget(m_table, 1);
    column->addLayout(buttons);
}

void CompareDialog::setOther(const QString &text)
{
    m_other->setPlainText(text);
    m_other->setFocus();
}

void CompareDialog::compare()
{
    m_work.stop();
    const QString other = m_other->toPlainText().trimmed();
    if (other.isEmpty())
        return showComparison({});
    const auto work = [setting = m_setting, first = m_first.toStdString(), second = other.toStdString()] {
        return comparisonOf(setting, first, second);
    };
    m_work.start(this, work, [this](const concurrency::WorkResult<explain::Comparison> &result) {
        if (result)
            return showComparison(*result);
        explain::Comparison failed;
        failed.headline = explain::workFaultWords(result.error(), explain::WorkSubject::Text);
        showComparison(failed);
    });
}

void CompareDialog::showComparison(const explain::Comparison &comparison)
{
    m_comparison = comparison;
    m_headline->setText(comparison.headline);
    m_headline->setVisible(!comparison.headline.isEmpty());
    m_reason->setText(comparison.reason);
    m_reason->setVisible(!comparison.reason.isEmpty());
    m_copy->setEnabled(!comparison.members.empty());
    using enum ComparisonModel::Shown;
    m_model->setMembers(comparison.members, m_onlyDifferences->isChecked() ? Differences : All);
    m_table->resizeColumnToContents(ComparisonModel::MemberColumn);
    for (const int column : {ComparisonModel::FirstColumn, ComparisonModel::SecondColumn})
        m_table->setColumnWidth(column, width() / 4);
}

} // namespace tokenscope::ui
