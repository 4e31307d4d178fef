// SPDX-License-Identifier: Apache-2.0
#include "ui/table/row_details.h"

#include "explain/phrases/counted.h"
#include "explain/phrases/duration_words.h"
#include "explain/phrases/plain_text.h"
#include "explain/phrases/time_zone.h"
#include "explain/scan/table_words.h"
#include "explain/verdict/verdict_words.h"
#include "explain/verdict/work_words.h"
#include "inspect/inspect.h"
#include "ui/look/flow_layout.h"
#include "ui/look/value_form.h"
#include "ui/table/verdict_mark.h"

#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace tokenscope::ui {

using namespace Qt::StringLiterals;
using explain::TableWords;

struct RowDetails::Read
{
    scan::TableRow row;
    scan::Record record;
    QString fault; ///< why the token could not be read again
    explain::VerdictWords words;
    std::optional<Moment> issued;
    QString line; ///< without the token
    std::uint64_t withSameCause = 0;
};

namespace {

/// "2026-11-30 09:14:20", in the shown time zone.
QString dayAndClock(Moment moment)
{
    return explain::shownMinute(moment) + explain::shownClock(moment).right(3);
}

/// Of the line on each side of its token.
constexpr std::size_t shownOfLine = 160;

QString lineWithoutToken(const scan::RowPlace &place)
{
    const std::string_view before = place.before;
    const auto start = before.size() - std::min(before.size(), shownOfLine);
    return explain::plainText(before.substr(start)) + u"…"_s +
           explain::plainText(std::string_view(place.after).substr(0, shownOfLine));
}

std::optional<Moment> issuedAt(const inspect::Inspection &inspection)
{
    const json::Object *claims = inspection.payload ? inspection.payload->root.asObject() : nullptr;
    const json::Value *issued = claims ? claims->find("iat") : nullptr;
    const auto seconds = issued && issued->asNumber() ? issued->asNumber()->toInteger() : std::nullopt;
    return seconds ? std::optional(Moment(std::chrono::seconds(*seconds))) : std::nullopt;
}

QPushButton *wideButton(const QString &text, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setAutoDefault(false);
    return button;
}

} // namespace

RowDetails::RowDetails(QWidget *parent)
    : QWidget(parent)
    , m_headline(new PlainLabel({}, this))
    , m_reason(new PlainLabel({}, this))
    , m_inspect(wideButton(tr("&Inspect"), this))
    , m_copy(wideButton(tr("&Copy"), this))
    , m_form(new FormArea(this))
    , m_sameCause(wideButton({}, this))
{
    m_headline->setObjectName(u"rowHeadline"_s);
    m_headline->setWordWrap(true);
    QFont bold = font();
    bold.setBold(true);
    m_headline->setFont(bold);
    m_reason->setWordWrap(true);
    m_inspect->setProperty("primary", true);
    setPlainToolTip(*m_copy, tr("Copy this row as JSON, without its token"));
    m_sameCause->setObjectName(u"sameCause"_s);
    m_sameCause->setProperty("flat", true);
    setTone(*m_sameCause, Tone::Link);
    auto *buttons = new FlowLayout(8);
    buttons->addWidget(m_inspect);
    buttons->addWidget(m_copy);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_headline);
    column->addWidget(m_reason);
    column->addLayout(buttons);
    column->addWidget(m_form, 1);
    column->addWidget(m_sameCause);
    connect(m_inspect, &QPushButton::clicked, this, &RowDetails::inspectWanted);
    connect(m_copy, &QPushButton::clicked, this, &RowDetails::copyWanted);
    connect(m_sameCause, &QPushButton::clicked, this, [this] {
        if (m_cause)
            emit causeWanted(*m_cause);
    });
    showNothing();
}

void RowDetails::showNothing()
{
    m_reading.stop();
    m_scan.reset();
    m_cause.reset();
    clearTone(*m_headline);
    m_headline->setText(tr("No row is chosen."));
    m_reason->hide();
    m_inspect->hide();
    m_copy->hide();
    m_sameCause->hide();
    m_form->setForm(new ValueForm(this));
}

void RowDetails::showRow(std::shared_ptr<const scan::TableScan> scan, std::uint32_t number)
{
    if (m_scan == scan && m_number == number)
        return;
    m_scan = std::move(scan);
    m_number = number;
    read();
}

void RowDetails::reword()
{
    if (m_scan)
        read();
}

void RowDetails::read()
{
    const auto work = [scan = m_scan, number = m_number] {
        Read read;
        {
            const auto view = scan->table().read();
            read.row = view.row(number);
            read.record = view.record(read.row);
        }
        if (read.row.cause)
            read.withSameCause = scan->table().overview().causes.at(*read.row.cause).count;
        const auto place = scan::readRow(scan->table().file(), read.row);
        if (!place) {
            read.fault = TableWords::placeFailure(scan->table().file(), place.error());
            return read;
        }
        const auto &settings = scan->settings();
        const bool byLine = settings.judgeAt == scan::JudgeAt::LineTime && read.row.lineTime;
        const auto inspection = inspect::inspect({.text = place->token,
                                                  .keys = settings.keys,
                                                  .expectations = settings.expectations,
                                                  .moment = byLine ? *read.row.lineTime : settings.moment});
        read.words = explain::verdictWords(inspection);
        read.issued = issuedAt(inspection);
        read.line = lineWithoutToken(*place);
        return read;
    };
    m_reading.start(this, work, [this](const concurrency::WorkResult<Read> &result) {
        if (result)
            return show(*result);
        Read none;
        none.fault = explain::workFaultWords(result.error(), explain::WorkSubject::File);
        show(none);
    });
}

void RowDetails::show(const Read &read)
{
    m_cause = read.row.cause;
    if (const Tone tone = toneOfVerdict(read.row.verdict); tone == Tone::Neutral)
        clearTone(*m_headline);
    else
        setTone(*m_headline, tone);
    const bool isRead = read.fault.isEmpty();
    m_headline->setText(isRead ? read.words.headline : TableWords::verdict(read.row.verdict));
    m_reason->setText(isRead ? read.words.reason : read.fault);
    m_reason->setVisible(!m_reason->text().isEmpty());
    m_inspect->setVisible(isRead);
    m_copy->setVisible(true);
    m_sameCause->setVisible(m_cause.has_value());
    m_sameCause->setText(
        read.withSameCause == 1
            ? tr("Show the one with this cause")
            : tr("Show the %1 with this cause").arg(QLocale().toString(qulonglong(read.withSameCause))));
    fillForm(read);
}

void RowDetails::fillForm(const Read &read)
{
    auto *form = new ValueForm(this); // NOLINT: the area takes it
    const auto add = [form](const QString &label, const QString &value) {
        if (!value.isEmpty())
            form->addRow(label, value);
    };
    const auto text = [](const std::optional<std::string> &given) {
        return given ? QString::fromStdString(*given) : QString();
    };
    const bool byLine = m_scan->settings().judgeAt == scan::JudgeAt::LineTime && read.record.lineTime;
    const Moment now = byLine ? *read.record.lineTime : m_scan->settings().moment;
    const auto addMoment = [&](const QString &label, const std::optional<Moment> &moment) {
        if (!moment)
            return;
        // The narrow panel has room for one of the two: on the same day the clock's time says enough.
        if (!explain::isSameDay(*moment, now))
            return add(label, dayAndClock(*moment));
        const auto apart =
            explain::briefDuration(*moment < now ? explain::span(*moment, now) : explain::span(now, *moment));
        form->addRow(label, explain::shownClock(*moment),
                     *moment < now ? tr("%1 before").arg(apart) : tr("%1 after").arg(apart));
    };
    if (read.record.cause)
        add(tr("Cause"), TableWords::cause(*read.record.cause));
    add(tr("Line"), QLocale().toString(qulonglong(read.record.line)));
    if (read.record.lineTime)
        add(tr("Logged"), dayAndClock(*read.record.lineTime));
    if (!read.record.kind.empty())
        add(tr("Kind"), TableWords::kind(read.record.kind));
    add(tr("Algorithm"), QString::fromStdString(read.record.algorithm));
    add(tr("Key ID"), text(read.record.keyId));
    add(tr("Issuer"), text(read.record.issuer));
    add(tr("Subject"), text(read.record.subject));
    QStringList audiences;
    for (const std::string &each : read.record.audiences)
        audiences << QString::fromStdString(each);
    add(tr("Audience"), audiences.join(u", "_s));
    addMoment(tr("Issued"), read.issued);
    if (read.record.expiry)
        addMoment(tr("Expires"), Moment(std::chrono::seconds(*read.record.expiry)));
    if (!read.line.isEmpty()) {
        form->addSpace();
        setTone(*form->addText(tr("The line, without its token")), Tone::Muted);
        form->addText(read.line)->setFont(fixedFont());
    }
    m_form->setForm(form);
}

} // namespace tokenscope::ui
