// SPDX-License-Identifier: Apache-2.0
#include "ui/table/groups_dialog.h"

#include "explain/phrases/counted.h"
#include "explain/report/personal_claims.h"
#include "explain/scan/scan_words.h"
#include "explain/scan/separation_words.h"
#include "explain/verdict/work_words.h"
#include "ui/look/announcement.h"
#include "ui/look/widgets.h"
#include "ui/token/verdict/paragraph.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace tokenscope::ui {

namespace {

scan::SampleOptions optionsFor(bool hidesPersons)
{
    scan::SampleOptions options;
    if (hidesPersons)
        options.isHidden = [](std::string_view member) { return member.contains('@') || explain::isPersonal(member); };
    return options;
}

} // namespace

GroupsDialog::GroupsDialog(std::shared_ptr<const scan::TableScan> scan, std::vector<std::uint32_t> chosen,
                           bool hidesPersons, QWidget *parent)
    : QDialog(parent)
    , m_scan(std::move(scan))
    , m_chosen(std::move(chosen))
    , m_hidesPersons(hidesPersons)
    , m_first(new QLineEdit(this))
    , m_second(new QLineEdit(this))
    , m_compare(new QPushButton(this))
    , m_answer(new Paragraph(this))
    , m_use(new QPushButton(tr("&Use as filter"), this))
{
    std::ranges::sort(m_chosen);
    setWindowTitle(tr("Compare groups of tokens"));
    setAttribute(Qt::WA_DeleteOnClose);
    createWidgets();
    connect(m_compare, &QPushButton::clicked, this, &GroupsDialog::compare);
    connect(m_use, &QPushButton::clicked, this, [this] { emit filterWanted(QString::fromStdString(m_rule)); });
    setBusy(false);
    say(tr(
        "The answer is the shortest rule over key, issuer, claims, header and times that the first group fulfils and "
        "the second does not."));
    const int side = fontMetrics().averageCharWidth();
    resize(side * 100, side * 70);
}

void GroupsDialog::createWidgets()
{
    m_first->setAccessibleName(tr("First group"));
    m_second->setAccessibleName(tr("Second group"));
    m_first->setPlaceholderText(m_chosen.empty() ? QStringLiteral("verdict = rejected") : firstWords());
    m_second->setPlaceholderText(tr("all others"));
    m_compare->setProperty("primary", true);
    m_use->setAutoDefault(false);
    m_answer->setAccessibleName(tr("What tells them apart"));
    prepareAnnouncements(*m_answer);
    auto *form = new QFormLayout; // NOLINT: the column takes it
    form->addRow(new PlainLabel(tr("First group"), this), m_first);
    form->addRow(new PlainLabel(tr("Second group"), this), m_second);
    auto *note = new PlainLabel(tr("Each is a filter, such as kid = \"B\" and verdict = rejected."), this);
    note->setWordWrap(true);
    setTone(*note, Tone::Muted);
    auto *card = new Panel(this);
    auto *area = new QScrollArea(card);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->viewport()->setAutoFillBackground(false);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(m_answer);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(16, 12, 16, 12);
    inside->addWidget(area);
    auto *buttons = new QHBoxLayout; // NOLINT: the column takes it
    buttons->addStretch(1);
    buttons->addWidget(m_use);
    buttons->addWidget(m_compare);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    column->addLayout(form);
    column->addWidget(note);
    column->addWidget(card, 1);
    column->addLayout(buttons);
}

QString GroupsDialog::firstWords() const
{
    return explain::counted(qint64(m_chosen.size()), tr("the chosen row"), tr("the %1 chosen rows"));
}

/// Or why a filter cannot be read.
std::expected<scan::RowGroups, QString> GroupsDialog::groups() const
{
    scan::RowGroups groups;
    const auto read = [](const QString &text, std::optional<scan::Filter> &into) -> QString {
        if (text.isEmpty())
            return {};
        auto filter = scan::Filter::parse(text.toStdString());
        if (!filter)
            return explain::ScanWords::filterFailure(text.toStdString(), filter.error());
        into = std::move(*filter);
        return {};
    };
    const bool isChosen = m_first->text().trimmed().isEmpty() && !m_chosen.empty();
    const QString first = m_first->text().trimmed().isEmpty() ? m_first->placeholderText() : m_first->text().trimmed();
    if (isChosen)
        groups.chosen = m_chosen;
    if (const QString fault = read(isChosen ? QString() : first, groups.first); !fault.isEmpty())
        return std::unexpected(fault);
    if (const QString fault = read(m_second->text().trimmed(), groups.second); !fault.isEmpty())
        return std::unexpected(fault);
    return groups;
}

/// A second time it stops what is under way.
void GroupsDialog::compare()
{
    m_rule.clear();
    if (m_isBusy) {
        m_work.stop();
        setBusy(false);
        return say(tr("Stopped."));
    }
    const auto wanted = groups();
    if (!wanted)
        return say(wanted.error());
    setBusy(true);
    say(tr("Comparing…"));
    m_work.start(
        this,
        [scan = m_scan, groups = *wanted, hides = m_hidesPersons] {
            return scan::compareGroups(*scan, groups, optionsFor(hides));
        },
        [this](const concurrency::WorkResult<Result> &result) { showResult(result); });
}

void GroupsDialog::showResult(const concurrency::WorkResult<Result> &result)
{
    setBusy(false);
    if (!result)
        return say(explain::workFaultWords(result.error(), explain::WorkSubject::File));
    if (!*result)
        return say(explain::ScanWords::failure(m_scan->table().file(), result->error()));
    const scan::ComparedGroups &compared = **result;
    const QString typed = m_first->text().trimmed();
    const QString first = typed.isEmpty() ? m_first->placeholderText() : typed;
    QStringList lines = explain::SeparationWords::lines(compared.separation, first.toStdString(),
                                                        m_second->text().trimmed().toStdString());
    if (compared.inBoth > 0)
        lines << explain::SeparationWords::inBoth(qint64(compared.inBoth));
    if (!compared.separation.rules.empty())
        m_rule = compared.separation.rules.front().expression;
    say(lines.join(u'\n'));
    setBusy(false);
}

void GroupsDialog::say(const QString &words)
{
    m_answer->setParagraph(words);
    announce(*m_answer, words);
}

void GroupsDialog::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    m_compare->setText(isBusy ? tr("C&ancel") : tr("&Compare"));
    m_use->setEnabled(!isBusy && !m_rule.empty());
}

} // namespace tokenscope::ui
