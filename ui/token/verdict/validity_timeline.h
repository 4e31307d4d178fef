// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "explain/phrases/time_zone.h"
#include "inspect/model/inspection.h"
#include "ui/look/glyphs.h"
#include "ui/token/verdict/time_scale.h"

#include <QWidget>

#include <chrono>
#include <cstdint>
#include <optional>

namespace tokenscope::ui {

/// By what the times of a token are judged.
struct TimelineSetting
{
    /// The clock's time, where the token is judged by another one that was chosen.
    std::optional<Moment> clock;
    std::chrono::seconds leeway{0};
};

class ZoneSwitch;

/// When the token is valid, and where the time that it is judged by lies in it. The mark of that time can be dragged,
/// and moved by Left and Right (a minute, with Shift an hour), Page Up and Page Down (a day), Home (to its issue), End
/// (to its expiry) and Esc (back to now). Assistive tools find a slider there.
class ValidityTimeline final : public QWidget
{
    Q_OBJECT

public:
    explicit ValidityTimeline(QWidget *parent = nullptr);

    /// A token without dates says so in the same place, so that nothing below moves.
    void showInspection(const inspect::Inspection &inspection, const TimelineSetting &setting);
    void showNothing();
    /// If there is little height: one row of words only.
    void setCompact(bool compact);
    /// The token is judged anew: what was found out about its dates goes. They themselves stay where they still are
    /// those of the text.
    void showJudging(bool datesStand);

    bool hasDates() const { return !m_dates.isEmpty(); }
    /// Of now, or the one chosen.
    Moment moment() const { return Moment(std::chrono::seconds(m_dates.moment)); }
    /// The mark moves, and the token is to be judged by that time.
    void choose(Moment moment);
    /// The times at both ends of the line.
    std::pair<Moment, Moment> range() const;
    /// Of the time that it is judged by: "Judged as of Mon 23 Nov 2026 12:00:00 UTC".
    QString momentWords() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void momentChosen(tokenscope::Moment moment);
    void nowWanted();
    void zoneWanted(tokenscope::explain::TimeZone zone);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Dates
    {
        std::optional<std::int64_t> issued;
        std::optional<std::int64_t> notBefore;
        std::optional<std::int64_t> expiry;
        std::int64_t moment = 0;           ///< that it is judged by
        std::optional<std::int64_t> clock; ///< where that is another one
        std::int64_t leeway = 0;
        bool expired = false;
        bool early = false;

        bool operator==(const Dates &) const = default;
        bool isEmpty() const { return !issued && !notBefore && !expiry; }
        std::optional<std::int64_t> start() const { return notBefore ? notBefore : issued; }
    };
    struct Drag
    {
        TimeScale scale; ///< as it was when the drag began: the line does not move under the hand
        double offset;   ///< of the pointer from the mark
    };
    struct Label
    {
        double center;
        QString text;
        QColor ink;
        int priority;
        bool isBold = false;
        std::optional<Glyph> glyph = {}; ///< before the text
    };

    void tellMoment();
    std::optional<std::int64_t> chosenByKey(const QKeyEvent &key) const;
    bool isOnMark(const QPointF &place) const;
    QFont labelFont(const Label &label) const;
    double labelWidth(const Label &label) const;
    double lineEnd() const;
    void placeSwitch();
    void showDay();

    QString words() const;
    QString spanWords() const;
    QString shortTime(std::int64_t seconds) const;
    bool isOneDay() const;
    TimeScale scale() const;
    double trackCenter() const;
    void paintTrack(QPainter &painter, const TimeScale &scale, double y) const;
    void paintLeeway(QPainter &painter, const TimeScale &scale, double y) const;
    void paintMarkers(QPainter &painter, const TimeScale &scale, double y) const;
    void paintMark(QPainter &painter, const TimeScale &scale, double y) const;
    void paintLabels(QPainter &painter, const QList<Label> &labels, double baseline) const;
    QList<Label> dateLabels(const TimeScale &scale) const;
    QList<Label> spanLabels(const TimeScale &scale) const;

    Dates m_dates;
    std::optional<Drag> m_drag;
    ZoneSwitch *m_zones;
    bool m_isJudging = false;
    bool m_isCompact = false;
    bool m_showsFocus = false; ///< the keyboard brought it here
};

} // namespace tokenscope::ui
