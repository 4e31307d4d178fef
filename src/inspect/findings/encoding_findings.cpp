// SPDX-License-Identifier: Apache-2.0
#include "inspect/findings/encoding_findings.h"

namespace tokenscope::inspect {

std::string_view nameOf(WideText text)
{
    switch (text) {
    case WideText::Utf16:
        return "utf16";
    case WideText::Utf32:
        return "utf32";
    }
    return {};
}

std::string_view nameOf(OtherSyntax syntax)
{
    switch (syntax) {
    case OtherSyntax::FormFields:
        return "form";
    case OtherSyntax::Base64Again:
        return "base64";
    case OtherSyntax::Compressed:
        return "gzip";
    case OtherSyntax::Nothing:
        return "empty";
    case OtherSyntax::Markup:
        return "markup";
    case OtherSyntax::SmallLetters:
        return "small_letters";
    case OtherSyntax::CapitalLetters:
        return "capital_letters";
    }
    return {};
}

std::string_view nameOf(JsonSlip slip)
{
    switch (slip) {
    case JsonSlip::UnquotedText:
        return "unquoted_text";
    case JsonSlip::ShellVariable:
        return "shell_variable";
    case JsonSlip::Template:
        return "template";
    case JsonSlip::LeadingZero:
        return "leading_zero";
    case JsonSlip::BadNumber:
        return "bad_number";
    case JsonSlip::TrailingComma:
        return "trailing_comma";
    case JsonSlip::MissingComma:
        return "missing_comma";
    case JsonSlip::MissingColon:
        return "missing_colon";
    case JsonSlip::MissingValue:
        return "missing_value";
    case JsonSlip::UnquotedName:
        return "unquoted_name";
    case JsonSlip::SingleQuotes:
        return "single_quotes";
    case JsonSlip::PythonWord:
        return "python_word";
    case JsonSlip::NotANumber:
        return "not_anumber";
    case JsonSlip::Undefined:
        return "undefined";
    case JsonSlip::Comment:
        return "comment";
    case JsonSlip::BadEscape:
        return "bad_escape";
    }
    return {};
}

} // namespace tokenscope::inspect
