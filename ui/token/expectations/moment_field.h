// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/civil_time.h"

#include <QWidget>

#include <optional>

class QLineEdit;
class QPushButton;
class QToolButton;

namespace tokenscope::ui {

class PlainLabel;

/// The time to judge by: empty or "now" for the clock's, else a time as people write it
/// (explain/phrases/typed_moment.h), with what it was read as below. A text that is not one says so, and the clock's
/// time is used.
class MomentField final : public QWidget
{
    Q_OBJECT

public:
    explicit MomentField(const QString &label, QWidget *parent = nullptr);

    /// Empty: now.
    std::optional<Moment> moment() const { return m_moment; }
    void setMoment(std::optional<Moment> moment);
    void setOffer(std::optional<Moment> offer);
    QLineEdit *edit() const { return m_edit; }

signals:
    void changed();

private:
    void readEdit();
    void take(std::optional<Moment> moment, const QString &fault);
    void useOffer();
    void openCalendar();

    QLineEdit *m_edit;
    QToolButton *m_calendar;
    QPushButton *m_fromToken;
    PlainLabel *m_remark; ///< what was read, or that nothing was
    std::optional<Moment> m_moment;
    std::optional<Moment> m_offer;
};

} // namespace tokenscope::ui
