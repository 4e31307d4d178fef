// SPDX-License-Identifier: Apache-2.0
#include "ui/table/filter_bar.h"

#include "explain/phrases/time_zone.h"
#include "explain/scan/scan_words.h"
#include "explain/scan/table_words.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace tokenscope::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int filterPause = 250;

QToolButton *makeChip(const QString &name, QWidget *parent)
{
    auto *chip = new QToolButton(parent);
    chip->setObjectName(name);
    chip->setProperty("flat", true);
    chip->hide();
    return chip;
}

} // namespace

FilterBar::FilterBar(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLineEdit(this))
    , m_causeChip(makeChip(u"causeChip"_s, this))
    , m_timeChip(makeChip(u"timeChip"_s, this))
    , m_count(new PlainLabel({}, this))
    , m_fault(new PlainLabel({}, this))
    , m_place(new PlainLabel({}, this))
    , m_notice(new PlainLabel({}, this))
    , m_row(new QHBoxLayout)
{
    m_text->setAccessibleName(tr("Filter tokens"));
    m_text->setPlaceholderText(tr("A word, or verdict = rejected and exp < now"));
    m_text->setMinimumWidth(fontMetrics().averageCharWidth() * 20);
    addClearButton(*m_text);
    m_count->setObjectName(u"rowCount"_s);
    m_fault->setObjectName(u"filterFault"_s);
    m_fault->setWordWrap(true);
    m_fault->hide();
    m_place->setObjectName(u"filterPlace"_s);
    m_place->setFont(fixedFont());
    m_place->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    m_place->hide();
    m_notice->setObjectName(u"tableNotice"_s);
    m_notice->setWordWrap(true);
    m_notice->hide();
    setTone(*m_fault, Tone::Bad);
    setTone(*m_place, Tone::Muted);
    setTone(*m_notice, Tone::Warning);
    setTone(*m_count, Tone::Muted);
    m_row->addWidget(m_timeChip);
    m_row->addWidget(m_causeChip);
    m_row->addWidget(m_text, 1);
    m_row->addWidget(m_count);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 4);
    column->addLayout(m_row);
    column->addWidget(m_fault);
    column->addWidget(m_place);
    column->addWidget(m_notice);

    m_typing.setSingleShot(true);
    m_typing.setInterval(filterPause);
    connect(m_text, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(m_text, &QLineEdit::returnPressed, this, &FilterBar::readText);
    connect(&m_typing, &QTimer::timeout, this, &FilterBar::readText);
    connect(m_causeChip, &QToolButton::clicked, this, &FilterBar::causeRemoved);
    connect(m_timeChip, &QToolButton::clicked, this, &FilterBar::timeRemoved);
}

void FilterBar::addAtEnd(QWidget *widget)
{
    m_row->addWidget(widget);
}

void FilterBar::readText()
{
    m_typing.stop();
    const std::string text = m_text->text().toStdString();
    auto line = scan::parseFilterLine(text);
    m_fault->setVisible(!line);
    m_place->setVisible(!line);
    if (!line)
        return showFault(text, line.error());
    m_text->setAccessibleDescription({});
    m_line = std::move(*line);
    emit lineChanged();
}

/// Of a long filter what is around the place.
void FilterBar::showFault(const std::string &text, const scan::FilterError &error)
{
    constexpr qsizetype before = 32;
    constexpr qsizetype shown = 56;
    const QStringList lines = explain::ScanWords::filterFailure(text, error).split(u'\n');
    const qsizetype mark = lines.value(2).size() - 1;
    const qsizetype start = std::max(qsizetype(0), mark - before);
    m_fault->setText(lines.value(0));
    m_place->setText(lines.value(1).mid(start, shown) + u'\n' + lines.value(2).mid(start));
    m_text->setAccessibleDescription(m_fault->text());
}

void FilterBar::setCause(std::optional<inspect::Code> cause)
{
    m_cause = cause;
    showChips();
}

void FilterBar::setTime(std::optional<scan::TimeSpan> time)
{
    m_time = time;
    showChips();
}

void FilterBar::reword()
{
    showChips();
}

/// A cross, as what a click on it does: it goes.
void FilterBar::showChips()
{
    const auto show = [this](QToolButton *chip, const QString &words) {
        chip->setVisible(!words.isEmpty());
        chip->setText(plainCaption(tr("%1 ✕").arg(words)));
        chip->setAccessibleName(tr("Remove the filter %1").arg(words));
        setPlainToolTip(*chip, tr("Remove the filter %1").arg(words));
    };
    show(m_causeChip, m_cause ? explain::TableWords::cause(*m_cause) : QString());
    const auto clock = [](Moment moment) { return explain::shownClock(moment).first(5); };
    show(m_timeChip, m_time ? tr("%1 to %2").arg(clock(m_time->from), clock(m_time->to)) : QString());
}

void FilterBar::setCounts(std::uint64_t shown, std::uint64_t all)
{
    const QLocale locale;
    m_count->setText(shown == all
                         ? explain::TableWords::tokens(all)
                         : tr("%1 of %2").arg(locale.toString(qulonglong(shown)), locale.toString(qulonglong(all))));
}

void FilterBar::setNotice(const QString &words)
{
    m_notice->setText(words);
    m_notice->setVisible(!words.isEmpty());
}

void FilterBar::focusText()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

void FilterBar::setText(const QString &text)
{
    m_text->setText(text);
    readText();
}

} // namespace tokenscope::ui
