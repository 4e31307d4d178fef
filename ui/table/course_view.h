// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "scan/table/arrangement.h"

#include <QWidget>

#include <optional>

namespace tokenscope::ui {

/// How many tokens were accepted, unverified and rejected over time. A drag chooses a span; with the keyboard Left and
/// Right move it, with Shift its end, and Esc lets go.
class CourseView final : public QWidget
{
    Q_OBJECT

public:
    explicit CourseView(QWidget *parent = nullptr);

    /// Of so many tokens, each with a time or without one. `readShare` is how much of the log was read, from 0 to 1.
    void setCourse(const scan::Course &course, std::uint64_t tokens, double readShare);
    /// spanChosen() is for the user's choice alone.
    void setChosen(std::optional<scan::TimeSpan> span);
    /// In the zone of now.
    void reword();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void spanChosen(std::optional<tokenscope::scan::TimeSpan> span);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    struct Chosen
    {
        int from;
        int to; ///< the last of them
    };

    int bars() const;
    QRectF plot() const;
    QRectF readPart() const;
    QRectF barAt(int bar) const;
    int barOf(double x) const;
    void choose(std::optional<Chosen> chosen);
    std::optional<Chosen> chosenBars() const;
    void paintBars(QPainter &painter, std::uint64_t most) const;
    void paintScale(QPainter &painter, std::uint64_t most) const;
    void paintLegend(QPainter &painter) const;
    void paintChosen(QPainter &painter) const;

    scan::Course m_course;
    std::uint64_t m_tokens = 0;
    std::int64_t m_first = 0; ///< start of the first bar
    double m_readShare = 1;
    std::optional<scan::TimeSpan> m_chosen;
    std::optional<int> m_pressed; ///< where a drag began
};

} // namespace tokenscope::ui
