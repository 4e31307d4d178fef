// SPDX-License-Identifier: Apache-2.0
#include "base/civil_time.h"

#include "base/ascii.h"

#include <charconv>

namespace tokenscope {

namespace {

using namespace std::chrono;

constexpr Moment firstCivil = sys_days{year{-9999} / January / 1};
constexpr Moment endOfCivil = sys_days{year{9999} / December / 31} + days{1};

void appendPadded(std::string &text, long long number, std::size_t digits)
{
    const std::string plain = std::to_string(number);
    if (plain.size() < digits)
        text.append(digits - plain.size(), '0');
    text += plain;
}

/// Reads a time from left to right. What does not fit the form makes it fail, once and for all.
class Reader
{
public:
    explicit Reader(std::string_view text)
        : m_rest(text)
    {
    }

    bool isGood() const { return m_good; }
    bool isAtEnd() const { return m_rest.empty(); }

    /// Exactly so many digits.
    unsigned number(std::size_t digits)
    {
        unsigned value = 0;
        for (std::size_t i = 0; i < digits; ++i) {
            if (!startsWithDigit()) {
                m_good = false;
                return 0;
            }
            value = value * 10 + static_cast<unsigned>(m_rest.front() - '0');
            m_rest.remove_prefix(1);
        }
        return value;
    }

    /// One of these characters, which is returned; NUL where none of them is there.
    char oneOf(std::string_view characters)
    {
        if (isAtEnd() || !characters.contains(m_rest.front())) {
            m_good = false;
            return '\0';
        }
        const char character = m_rest.front();
        m_rest.remove_prefix(1);
        return character;
    }

    /// `.` and 1 to 9 digits, or nothing.
    nanoseconds fraction()
    {
        if (!m_rest.starts_with('.'))
            return nanoseconds{0};
        m_rest.remove_prefix(1);
        long long value = number(1);
        std::size_t digits = 1;
        for (; digits < 9 && startsWithDigit(); ++digits)
            value = value * 10 + number(1);
        for (; digits < 9; ++digits)
            value *= 10;
        return nanoseconds{value};
    }

    /// `Z`, or hours and minutes ahead of UTC.
    minutes offset()
    {
        const char sign = oneOf("Zz+-");
        if (sign != '+' && sign != '-')
            return minutes{0};
        const unsigned hour = number(2);
        oneOf(":");
        const unsigned minute = number(2);
        m_good = m_good && hour < 24 && minute < 60;
        const minutes ahead = hours{hour} + minutes{minute};
        return sign == '-' ? -ahead : ahead;
    }

private:
    bool startsWithDigit() const { return !isAtEnd() && ascii::isDigit(m_rest.front()); }

    std::string_view m_rest;
    bool m_good = true;
};

} // namespace

std::string formatUtc(Moment moment)
{
    if (moment < firstCivil || moment >= endOfCivil)
        return std::to_string(moment.time_since_epoch().count());

    const auto day = floor<days>(moment);
    const year_month_day date(day);
    const hh_mm_ss time(moment - day);
    const int yearNumber = static_cast<int>(date.year());

    std::string text = yearNumber < 0 ? "-" : "";
    appendPadded(text, yearNumber < 0 ? -yearNumber : yearNumber, 4);
    text += '-';
    appendPadded(text, static_cast<unsigned>(date.month()), 2);
    text += '-';
    appendPadded(text, static_cast<unsigned>(date.day()), 2);
    text += ' ';
    appendPadded(text, time.hours().count(), 2);
    text += ':';
    appendPadded(text, time.minutes().count(), 2);
    text += ':';
    appendPadded(text, time.seconds().count(), 2);
    text += " UTC";
    return text;
}

std::optional<ParsedTime> parseRfc3339(std::string_view text)
{
    Reader reader(text);
    const year yearNumber{static_cast<int>(reader.number(4))};
    reader.oneOf("-");
    const month monthNumber{reader.number(2)};
    reader.oneOf("-");
    const year_month_day date(yearNumber, monthNumber, day{reader.number(2)});
    reader.oneOf("Tt ");
    const unsigned hour = reader.number(2);
    reader.oneOf(":");
    const unsigned minute = reader.number(2);
    reader.oneOf(":");
    const unsigned second = reader.number(2);
    const nanoseconds fraction = reader.fraction();
    const minutes offset = reader.offset();

    if (!reader.isGood() || !reader.isAtEnd() || !date.ok() || hour > 23 || minute > 59 || second > 60)
        return std::nullopt;
    const Moment startOfMinute = sys_days(date) + hours{hour} + minutes{minute} - offset;
    // A leap second is only ever the last second of a UTC day; it counts as the first second of the next one.
    if (second == 60 && startOfMinute + minutes{1} != floor<days>(startOfMinute) + days{1})
        return std::nullopt;
    return ParsedTime{startOfMinute + seconds{second}, fraction};
}

std::optional<Moment> parseMoment(std::string_view text)
{
    std::int64_t count = 0;
    const char *const end = text.data() + text.size();
    const auto [stop, error] = std::from_chars(text.data(), end, count);
    if (error == std::errc() && stop == end)
        return Moment{seconds{count}};
    if (const auto time = parseRfc3339(text))
        return time->moment;
    return std::nullopt;
}

} // namespace tokenscope
