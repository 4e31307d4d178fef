// SPDX-License-Identifier: Apache-2.0
#include "ui/look/svg_path.h"

#include "base/ascii.h"

#include <QtMath>

#include <algorithm>
#include <charconv>
#include <cmath>

namespace tokenscope::ui {

namespace {

class SvgPathReader
{
public:
    explicit SvgPathReader(std::string_view data)
        : m_rest(data)
    {
    }

    QPainterPath read()
    {
        for (skipGaps(); !m_rest.empty(); skipGaps()) {
            if (ascii::isLetter(m_rest.front()))
                takeCommand();
            step();
        }
        return m_path;
    }

private:
    void skipGaps()
    {
        while (!m_rest.empty() && (m_rest.front() == ' ' || m_rest.front() == ','))
            m_rest.remove_prefix(1);
    }

    void takeCommand()
    {
        m_command = m_rest.front();
        m_rest.remove_prefix(1);
    }

    /// "1.5.5-2" are three numbers.
    double number()
    {
        skipGaps();
        double value = 0;
        const auto [end, fault] = std::from_chars(m_rest.data(), m_rest.data() + m_rest.size(), value);
        Q_ASSERT(fault == std::errc());
        m_rest.remove_prefix(fault == std::errc() ? std::size_t(end - m_rest.data()) : m_rest.size());
        return value;
    }

    /// The two flags of an arc may stand without a gap.
    bool flag()
    {
        skipGaps();
        const bool isSet = !m_rest.empty() && m_rest.front() == '1';
        m_rest.remove_prefix(std::min<std::size_t>(1, m_rest.size()));
        return isSet;
    }

    bool isRelative() const { return std::islower(static_cast<unsigned char>(m_command)) != 0; }

    QPointF point()
    {
        const double x = number();
        const double y = number();
        return isRelative() ? m_path.currentPosition() + QPointF(x, y) : QPointF(x, y);
    }

    void step()
    {
        QPointF control = m_path.currentPosition();
        switch (ascii::lowered(m_command)) {
        case 'm':
            m_path.moveTo(point());
            m_command = isRelative() ? 'l' : 'L'; // further points are lines
            break;
        case 'l':
            m_path.lineTo(point());
            break;
        case 'h':
            m_path.lineTo(number() + (isRelative() ? control.x() : 0), control.y());
            break;
        case 'v':
            m_path.lineTo(control.x(), number() + (isRelative() ? control.y() : 0));
            break;
        case 'c': {
            const QPointF first = point();
            control = curve(first);
            break;
        }
        case 's':
            control = curve(2 * control - m_control);
            break;
        case 'a':
            arc();
            break;
        default: // z
            m_path.closeSubpath();
        }
        m_control =
            ascii::lowered(m_command) == 'c' || ascii::lowered(m_command) == 's' ? control : m_path.currentPosition();
    }

    /// Gives its second control point back.
    QPointF curve(const QPointF &first)
    {
        const QPointF second = point();
        m_path.cubicTo(first, second, point());
        return second;
    }

    /// SVG 1.1, F.6.5, for an ellipse that is not turned.
    void arc()
    {
        double rx = number();
        double ry = number();
        number();
        const bool isLarge = flag();
        const bool isClockwise = flag();
        const QPointF from = m_path.currentPosition();
        const QPointF to = point();
        const QPointF half((from.x() - to.x()) / 2 / rx, (from.y() - to.y()) / 2 / ry);
        const double square = QPointF::dotProduct(half, half);
        const double widen = std::max(1.0, std::sqrt(square)); // radii that are too short
        rx *= widen;
        ry *= widen;
        const double away = std::sqrt(std::max(0.0, widen * widen / square - 1)) * (isLarge == isClockwise ? -1 : 1);
        const QPointF unit = half / widen;
        const QPointF center((from.x() + to.x()) / 2 + rx * away * unit.y(),
                             (from.y() + to.y()) / 2 - ry * away * unit.x());
        const auto angle = [&](const QPointF &place) {
            return qRadiansToDegrees(std::atan2(-(place.y() - center.y()) / ry, (place.x() - center.x()) / rx));
        };
        double sweep = angle(to) - angle(from);
        if (isClockwise && sweep > 0)
            sweep -= 360;
        else if (!isClockwise && sweep < 0)
            sweep += 360;
        m_path.arcTo(QRectF(center.x() - rx, center.y() - ry, 2 * rx, 2 * ry), angle(from), sweep);
    }

    std::string_view m_rest;
    char m_command = 'M';
    QPainterPath m_path;
    QPointF m_control; ///< of the curve before
};

} // namespace

QPainterPath pathOfSvg(std::string_view data)
{
    return SvgPathReader(data).read();
}

} // namespace tokenscope::ui
