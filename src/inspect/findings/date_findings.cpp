// SPDX-License-Identifier: Apache-2.0
#include "inspect/findings/date_findings.h"

namespace tokenscope::inspect {

std::string_view nameOf(DateSlip slip)
{
    switch (slip) {
    case DateSlip::Duration:
        return "duration";
    case DateSlip::Thousandth:
        return "thousandth";
    case DateSlip::AppleEpoch:
        return "apple_epoch";
    case DateSlip::MinusOne:
        return "minus_one";
    case DateSlip::UnixZero:
        return "unix_zero";
    case DateSlip::YearOne:
        return "year_one";
    case DateSlip::Year1601:
        return "year_1601";
    case DateSlip::Year1753:
        return "year_1753";
    case DateSlip::Year1899:
        return "year_1899";
    case DateSlip::Year1900:
        return "year_1900";
    case DateSlip::LeastNumber:
        return "least_number";
    }
    return {};
}

std::string_view nameOf(DateUnit unit)
{
    switch (unit) {
    case DateUnit::Milliseconds:
        return "milliseconds";
    case DateUnit::Microseconds:
        return "microseconds";
    case DateUnit::Nanoseconds:
        return "nanoseconds";
    case DateUnit::DotNetTicks:
        return "dotnet_ticks";
    case DateUnit::WindowsTicks:
        return "windows_ticks";
    }
    return {};
}

} // namespace tokenscope::inspect
