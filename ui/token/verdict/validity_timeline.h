// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/model/inspection.h"

#include <QWidget>

#include <cstdint>
#include <optional>

namespace tokenscope::ui {

/// When the token is valid, and where the time that it is judged by lies in it.
class ValidityTimeline final : public QWidget
{
    Q_OBJECT

public:
    explicit ValidityTimeline(QWidget *parent = nullptr);

    /// A token without dates is told so in the same place, so that nothing below moves. `momentIsFixed`: judged by a
    /// given time, not by the clock.
    void showInspection(const inspect::Inspection &inspection, bool momentIsFixed);
    void showNothing();
    /// Where there is little height: without the words above the track.
    void setCompact(bool compact);
    /// Empty, in the same place.
    void showJudging();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Dates
    {
        std::optional<std::int64_t> issued;
        std::optional<std::int64_t> notBefore;
        std::optional<std::int64_t> expiry;
        std::int64_t now = 0;
        bool nowIsFixed = false;
        bool expired = false;
        bool early = false;

        bool operator==(const Dates &) const = default;
        bool isEmpty() const { return !issued && !notBefore && !expiry; }
        std::optional<std::int64_t> start() const { return notBefore ? notBefore : issued; }
    };
    class Scale;
    struct Label
    {
        double center;
        QString text;
        QColor ink;
        int priority;
    };

    QString words() const;
    QString spanWords() const;
    QString shortTime(std::int64_t seconds) const;
    bool isOneDay() const;
    void paintTrack(QPainter &painter, const Scale &scale, double y) const;
    void paintMarkers(QPainter &painter, const Scale &scale, double y) const;
    void paintSpanWords(QPainter &painter, const Scale &scale, double baseline) const;
    void paintLabels(QPainter &painter, const Scale &scale, double baseline) const;
    QList<Label> labels(const Scale &scale) const;

    Dates m_dates;
    bool m_isJudging = false;
    bool m_isCompact = false;
};

} // namespace tokenscope::ui
