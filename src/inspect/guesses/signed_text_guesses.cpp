// SPDX-License-Identifier: Apache-2.0
#include "inspect/guesses/signed_text_guesses.h"

namespace tokenscope::inspect {

std::string_view nameOf(LineEnd lineEnd)
{
    switch (lineEnd) {
    case LineEnd::Lf:
        return "LF";
    case LineEnd::CrLf:
        return "CR LF";
    }
    return {};
}

std::string_view nameOf(DigestForm form)
{
    switch (form) {
    case DigestForm::Raw:
        return "raw";
    case DigestForm::Hex:
        return "hex";
    case DigestForm::Base64:
        return "base64";
    }
    return {};
}

std::string_view nameOf(PayloadPart part)
{
    switch (part) {
    case PayloadPart::Encoded:
        return "encoded";
    case PayloadPart::Plain:
        return "plain";
    }
    return {};
}

std::string_view nameOf(TextSpelling spelling)
{
    switch (spelling) {
    case TextSpelling::StandardBase64:
        return "standard";
    case TextSpelling::WithoutDot:
        return "no_dot";
    case TextSpelling::DotBehind:
        return "dot";
    case TextSpelling::BlankBehind:
        return "blank";
    case TextSpelling::Quoted:
        return "quoted";
    case TextSpelling::BearerInFront:
        return "bearer";
    }
    return {};
}

std::string_view nameOf(PayloadChange change)
{
    switch (change) {
    case PayloadChange::LineEnd:
        return "line_end";
    case PayloadChange::LineEndAdded:
        return "line_end_added";
    case PayloadChange::ByteOrderMark:
        return "byte_order_mark";
    case PayloadChange::LineEnds:
        return "line_ends";
    case PayloadChange::Compact:
        return "compact";
    case PayloadChange::Indented:
        return "indented";
    case PayloadChange::Encoded:
        return "encoded";
    case PayloadChange::Unencoded:
        return "unencoded";
    }
    return {};
}

} // namespace tokenscope::inspect
