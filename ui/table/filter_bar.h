// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "scan/table/arrangement.h"
#include "ui/look/widgets.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QHBoxLayout;

namespace tokenscope::ui {

/// Which rows are wanted: a filter or words, a cause, a span of time; and how many rows there are. What cannot be read
/// as a filter is said below, with the place in it, and the filter before it goes on.
class FilterBar final : public QWidget
{
    Q_OBJECT

public:
    explicit FilterBar(QWidget *parent = nullptr);

    /// At the end of the line: the button for the columns.
    void addAtEnd(QWidget *widget);
    void setCause(std::optional<inspect::Code> cause);
    void setTime(std::optional<scan::TimeSpan> time);
    void setCounts(std::uint64_t shown, std::uint64_t all);
    /// Something about the rows that are shown; empty if there is nothing to say.
    void setNotice(const QString &words);
    void focusText();
    /// As if somebody had typed it.
    void setText(const QString &text);
    void reword();

    const scan::FilterLine &line() const { return m_line; }
    std::optional<inspect::Code> cause() const { return m_cause; }
    std::optional<scan::TimeSpan> time() const { return m_time; }

signals:
    void lineChanged();
    void causeRemoved();
    void timeRemoved();

private:
    void readText();
    void showChips();
    void showFault(const std::string &text, const scan::FilterError &error);

    QLineEdit *m_text;
    QToolButton *m_causeChip;
    QToolButton *m_timeChip;
    PlainLabel *m_count;
    PlainLabel *m_fault;
    PlainLabel *m_place; ///< of the fault: the text, and a mark below
    PlainLabel *m_notice;
    QHBoxLayout *m_row;
    QTimer m_typing; ///< waits for the next key press
    scan::FilterLine m_line;
    std::optional<inspect::Code> m_cause;
    std::optional<scan::TimeSpan> m_time;
};

} // namespace tokenscope::ui
