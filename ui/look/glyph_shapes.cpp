// SPDX-License-Identifier: Apache-2.0
// The icons as data of SVG's path element, each in a square of 16.
#include "ui/look/glyph_shapes.h"

namespace tokenscope::ui {

namespace {

constexpr std::string_view circle = "M0.5 8a7.5 7.5 0 1 0 15 0a7.5 7.5 0 1 0 -15 0z";
constexpr std::string_view triangle = "M8 1.9 14.6 13.4H1.4z";

} // namespace

std::string_view linesOf(Glyph glyph)
{
    switch (glyph) {
    case Glyph::Calendar:
        return "M3.75 3.5h8.5a1.25 1.25 0 0 1 1.25 1.25v7.5a1.25 1.25 0 0 1 -1.25 1.25h-8.5a1.25 1.25 0 0 1 "
               "-1.25 -1.25v-7.5a1.25 1.25 0 0 1 1.25 -1.25zM2.5 6.75h11M5.5 2v3M10.5 2v3";
    case Glyph::Check:
        return "M3.25 8.5 6.5 11.75l6.25-7";
    case Glyph::ChevronDown:
        return "M4.25 6.25 8 10l3.75-3.75";
    case Glyph::ChevronLeft:
        return "M9.75 4.25 6 8l3.75 3.75";
    case Glyph::ChevronRight:
        return "M6.25 4.25 10 8l-3.75 3.75";
    case Glyph::ChevronUp:
        return "M4.25 9.75 8 6l3.75 3.75";
    case Glyph::Clock:
        return "M2.25 8a5.75 5.75 0 1 0 11.5 0a5.75 5.75 0 1 0 -11.5 0zM8 4.75V8l2.25 1.5";
    case Glyph::Columns:
        return "M3.5 3h9a1.25 1.25 0 0 1 1.25 1.25v7.5a1.25 1.25 0 0 1 -1.25 1.25h-9a1.25 1.25 0 0 1 -1.25 -"
               "1.25v-7.5a1.25 1.25 0 0 1 1.25 -1.25zM6.1 3v10M9.9 3v10";
    case Glyph::Compare:
        return "M3.25 3h2.25a1 1 0 0 1 1 1v8a1 1 0 0 1 -1 1h-2.25a1 1 0 0 1 -1 -1v-8a1 1 0 0 1 1 -1zM10.5 3h"
               "2.25a1 1 0 0 1 1 1v8a1 1 0 0 1 -1 1h-2.25a1 1 0 0 1 -1 -1v-8a1 1 0 0 1 1 -1z";
    case Glyph::Copy:
        return "M7.25 5.75h4.5a1.5 1.5 0 0 1 1.5 1.5v4.5a1.5 1.5 0 0 1 -1.5 1.5h-4.5a1.5 1.5 0 0 1 -1.5 -1.5"
               "v-4.5a1.5 1.5 0 0 1 1.5 -1.5zM3.75 10.25h-.5a1 1 0 0 1-1-1v-6a1 1 0 0 1 1-1h6a1 1 0 0 1 1 1v"
               ".5";
    case Glyph::Cross:
        return "M4.5 4.5l7 7M11.5 4.5l-7 7";
    case Glyph::Dash:
        return "M4 8h8";
    case Glyph::Eye:
        return "M1.75 8S4 3.75 8 3.75 14.25 8 14.25 8 12 12.25 8 12.25 1.75 8 1.75 8zM6.25 8a1.75 1.75 0 1 0"
               " 3.5 0a1.75 1.75 0 1 0 -3.5 0z";
    case Glyph::EyeCrossed:
        return "M1.75 8S4 3.75 8 3.75 14.25 8 14.25 8 12 12.25 8 12.25 1.75 8 1.75 8zM6.25 8a1.75 1.75 0 1 0"
               " 3.5 0a1.75 1.75 0 1 0 -3.5 0zM3 13.5 13 2.5";
    case Glyph::File:
        return "M9 2.25H4.25a1 1 0 0 0-1 1v9.5a1 1 0 0 0 1 1h7.5a1 1 0 0 0 1-1V6zM9 2.25V6h3.75";
    case Glyph::Filter:
        return "M2.5 4h11M4.75 8h6.5M6.75 12h2.5";
    case Glyph::Flask:
        return "M6 2.25h4M6.75 2.25v4L3.3 12.2a1.05 1.05 0 0 0 .9 1.55h7.6a1.05 1.05 0 0 0 .9-1.55L9.25 6.25"
               "v-4M5 9.75h6";
    case Glyph::From:
        return "M3 3.25v9.5M6 8h7M10.25 5.25 13 8l-2.75 2.75";
    case Glyph::Globe:
        return "M2.25 8a5.75 5.75 0 1 0 11.5 0a5.75 5.75 0 1 0 -11.5 0zM5.5 8a2.5 5.75 0 1 0 5 0a2.5 5.75 0 "
               "1 0 -5 0zM2.25 8h11.5";
    case Glyph::Go:
        return "M3 8h10M9.25 4.25 13 8l-3.75 3.75";
    case Glyph::Key:
        return "M2.25 10.9a2.85 2.85 0 1 0 5.7 0a2.85 2.85 0 1 0 -5.7 0zM7.15 8.85 13.25 2.75M10.75 5.25l2 2";
    case Glyph::Link:
        return "M6.6 9.4 9.4 6.6M7.4 4.7l1.15-1.15a2.75 2.75 0 0 1 3.9 3.9L11.3 8.6M8.6 11.3l-1.15 1.15a2.75"
               " 2.75 0 0 1-3.9-3.9L4.7 7.4";
    case Glyph::List:
        return "M5.75 4h7.75M5.75 8h7.75M5.75 12h7.75M2.75 4h.01M2.75 8h.01M2.75 12h.01";
    case Glyph::Lock:
        return "M4.75 7h6.5a1.25 1.25 0 0 1 1.25 1.25v4a1.25 1.25 0 0 1 -1.25 1.25h-6.5a1.25 1.25 0 0 1 -1.2"
               "5 -1.25v-4a1.25 1.25 0 0 1 1.25 -1.25zM5.5 7V5.25a2.5 2.5 0 0 1 5 0V7";
    case Glyph::MarkAsk:
        return "M6 6.3a2 2 0 1 1 2.9 1.8c-.6.3-.9.7-.9 1.3M8 11.7v.02";
    case Glyph::MarkBad:
        return "M5.4 5.4l5.2 5.2M10.6 5.4l-5.2 5.2";
    case Glyph::MarkGood:
        return "M4.7 8.3 7 10.6l4.4-5";
    case Glyph::MarkInfo:
        return "M8 7.4v3.9M8 4.8v.02";
    case Glyph::MarkSkip:
        return "M5 8h6";
    case Glyph::MarkTime:
        return "M8 4.4V8l2.5 1.7";
    case Glyph::MarkWait:
        return "M4.6 8h.02M8 8h.02M11.4 8h.02";
    case Glyph::MarkWarning:
        return "M8 6v3.4M8 11.9v.02";
    case Glyph::More:
        return "M3.5 8h.01M8 8h.01M12.5 8h.01";
    case Glyph::Open:
        return "M2.25 4.25v7.5a1 1 0 0 0 1 1h9.5a1 1 0 0 0 1-1v-6a1 1 0 0 0-1-1H8L6.5 3.25H3.25a1 1 0 0 0-1 "
               "1z";
    case Glyph::Paste:
        return "M5.75 3.25h-1.5a1 1 0 0 0-1 1v8.5a1 1 0 0 0 1 1h7.5a1 1 0 0 0 1-1v-8.5a1 1 0 0 0-1-1h-1.5M6."
               "5 2h3a0.75 0.75 0 0 1 0.75 0.75v1a0.75 0.75 0 0 1 -0.75 0.75h-3a0.75 0.75 0 0 1 -0.75 -0.75v"
               "-1a0.75 0.75 0 0 1 0.75 -0.75z";
    case Glyph::Pause:
        return "M5.75 3.75v8.5M10.25 3.75v8.5";
    case Glyph::Pen:
        return "M10.6 2.9l2.5 2.5-7.4 7.4-3.1.6.6-3.1zM9.1 4.4l2.5 2.5";
    case Glyph::Plus:
        return "M8 3.25v9.5M3.25 8h9.5";
    case Glyph::Refresh:
        return "M13.25 8a5.25 5.25 0 1 1-1.54-3.71l1.54 1.46M13.25 2.5v3.25H10";
    case Glyph::Save:
        return "M8 2.5v7M5 6.75l3 3 3-3M2.75 11v1.25c0 .7.55 1.25 1.25 1.25h8c.7 0 1.25-.55 1.25-1.25V11";
    case Glyph::Search:
        return "M2.75 7a4.25 4.25 0 1 0 8.5 0a4.25 4.25 0 1 0 -8.5 0zM10.2 10.2 13.5 13.5";
    case Glyph::Side:
        return "M3.5 3h9a1.25 1.25 0 0 1 1.25 1.25v7.5a1.25 1.25 0 0 1 -1.25 1.25h-9a1.25 1.25 0 0 1 -1.25 -"
               "1.25v-7.5a1.25 1.25 0 0 1 1.25 -1.25zM6.1 3v10";
    case Glyph::Spark:
        return "M8 2.5l1.2 3.3 3.3 1.2-3.3 1.2L8 11.5 6.8 8.2 3.5 7l3.3-1.2zM12.5 10.5v3M11 12h3";
    case Glyph::Star:
        return "M8 2.2l1.75 3.6 3.95.55-2.87 2.76.7 3.92L8 11.16l-3.53 1.87.7-3.92L2.3 6.35l3.95-.55z";
    case Glyph::StarFilled:
        return "M8 2.2l1.75 3.6 3.95.55-2.87 2.76.7 3.92L8 11.16l-3.53 1.87.7-3.92L2.3 6.35l3.95-.55z";
    case Glyph::Stop:
        return "M5.25 4.25h5.5a1 1 0 0 1 1 1v5.5a1 1 0 0 1 -1 1h-5.5a1 1 0 0 1 -1 -1v-5.5a1 1 0 0 1 1 -1z";
    case Glyph::Swap:
        return "M3 5.5h9.5M10 3l2.5 2.5L10 8M13 10.5H3.5M6 8l-2.5 2.5L6 13";
    case Glyph::Table:
        return "M3.5 3h9a1.25 1.25 0 0 1 1.25 1.25v7.5a1.25 1.25 0 0 1 -1.25 1.25h-9a1.25 1.25 0 0 1 -1.25 -"
               "1.25v-7.5a1.25 1.25 0 0 1 1.25 -1.25zM2.25 6.4h11.5M2.25 9.7h11.5M6.25 6.4V13";
    case Glyph::Terminal:
        return "M3.5 3h9a1.25 1.25 0 0 1 1.25 1.25v7.5a1.25 1.25 0 0 1 -1.25 1.25h-9a1.25 1.25 0 0 1 -1.25 -"
               "1.25v-7.5a1.25 1.25 0 0 1 1.25 -1.25zM5 6.25 6.75 8 5 9.75M8.5 10h2.5";
    case Glyph::Trash:
        return "M2.75 4.25h10.5M6 4.25V2.75h4v1.5M4 4.25l.6 8.6a1 1 0 0 0 1 .9h4.8a1 1 0 0 0 1-.9l.6-8.6";
    case Glyph::Until:
        return "M13 3.25v9.5M3 8h7M7.25 5.25 10 8l-2.75 2.75";
    case Glyph::Upload:
        return "M8 9.75v-7M5 5.5l3-3 3 3M2.75 11v1.25c0 .7.55 1.25 1.25 1.25h8c.7 0 1.25-.55 1.25-1.25V11";
    case Glyph::User:
        return "M5.5 5.25a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0 -5 0zM3.25 13.25c.4-2.5 2.3-3.75 4.75-3.75s4.35 1."
               "25 4.75 3.75";
    }
    __builtin_unreachable();
}

std::string_view groundOf(Glyph glyph)
{
    switch (glyph) {
    case Glyph::MarkAsk:
    case Glyph::MarkBad:
    case Glyph::MarkGood:
    case Glyph::MarkInfo:
    case Glyph::MarkSkip:
    case Glyph::MarkTime:
    case Glyph::MarkWait:
        return circle;
    case Glyph::MarkWarning:
        return triangle;
    case Glyph::Calendar:
    case Glyph::Check:
    case Glyph::ChevronDown:
    case Glyph::ChevronLeft:
    case Glyph::ChevronRight:
    case Glyph::ChevronUp:
    case Glyph::Clock:
    case Glyph::Columns:
    case Glyph::Compare:
    case Glyph::Copy:
    case Glyph::Cross:
    case Glyph::Dash:
    case Glyph::Eye:
    case Glyph::EyeCrossed:
    case Glyph::File:
    case Glyph::Filter:
    case Glyph::Flask:
    case Glyph::From:
    case Glyph::Globe:
    case Glyph::Go:
    case Glyph::Key:
    case Glyph::Link:
    case Glyph::List:
    case Glyph::Lock:
    case Glyph::More:
    case Glyph::Open:
    case Glyph::Paste:
    case Glyph::Pause:
    case Glyph::Pen:
    case Glyph::Plus:
    case Glyph::Refresh:
    case Glyph::Save:
    case Glyph::Search:
    case Glyph::Side:
    case Glyph::Spark:
    case Glyph::Star:
    case Glyph::StarFilled:
    case Glyph::Stop:
    case Glyph::Swap:
    case Glyph::Table:
    case Glyph::Terminal:
    case Glyph::Trash:
    case Glyph::Until:
    case Glyph::Upload:
    case Glyph::User:
        return {};
    }
    __builtin_unreachable();
}

} // namespace tokenscope::ui
