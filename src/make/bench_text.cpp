// SPDX-License-Identifier: Apache-2.0
#include "make/bench_text.h"

#include "base/ascii.h"
#include "base/base64url.h"
#include "base/joined.h"
#include "crypto/digest.h"
#include "make/assignment.h"
#include "json/writer.h"

#include <algorithm>
#include <array>
#include <utility>

namespace tokenscope::make {

namespace {

constexpr std::array fieldKinds = {
    FieldKind{"iss", FieldForm::Text},       FieldKind{"sub", FieldForm::Text},    FieldKind{"aud", FieldForm::List},
    FieldKind{"client_id", FieldForm::Text}, FieldKind{"scope", FieldForm::Words}, FieldKind{"iat", FieldForm::Date},
    FieldKind{"exp", FieldForm::Date},       FieldKind{"nbf", FieldForm::Date},    FieldKind{"jti", FieldForm::Text},
    FieldKind{"htm", FieldForm::Text},       FieldKind{"htu", FieldForm::Text},
};

/// Where `offset` lies, as people count.
TextFault faultAt(std::string_view text, BenchPart part, json::ParseError error)
{
    TextFault fault{.part = part, .fault = error.fault};
    for (const char c : text.substr(0, error.offset)) {
        if (c == '\n') {
            ++fault.line;
            fault.column = 1;
        } else if ((static_cast<unsigned char>(c) & 0xc0U) != 0x80U) {
            ++fault.column; // the first byte of a character
        }
    }
    return fault;
}

std::vector<std::string> wordsOf(std::string_view text)
{
    std::vector<std::string> words;
    for (std::size_t from = 0; from < text.size();) {
        const std::size_t end = std::min(text.find(' ', from), text.size());
        if (end > from)
            words.emplace_back(text.substr(from, end - from));
        from = end + 1;
    }
    return words;
}

std::optional<std::vector<std::string>> textsOf(const json::Value &value, FieldForm form)
{
    if (form == FieldForm::Date) {
        const json::Number *number = value.asNumber();
        return number ? std::optional(std::vector{number->digits}) : std::nullopt;
    }
    if (const std::string *text = value.asString())
        return form == FieldForm::Words ? wordsOf(*text) : std::vector{*text};
    const json::Array *list = form == FieldForm::List ? value.asArray() : nullptr;
    if (!list)
        return std::nullopt;
    std::vector<std::string> texts;
    for (const json::Value &each : *list) {
        if (!each.asString())
            return std::nullopt;
        texts.push_back(*each.asString());
    }
    return texts;
}

/// `30m` is meant as `+30m`: a date of a token lies ahead.
std::optional<json::Value> dateOf(const std::string &name, const std::string &typed, Moment now)
{
    const bool isSpan = typed.size() > 1 && std::string_view("smhdw").contains(typed.back()) &&
                        std::ranges::all_of(typed.substr(0, typed.size() - 1), ascii::isDigit);
    const auto assignment = readAssignment(name + '=' + (isSpan ? "+" + typed : typed), now);
    if (!assignment || !assignment->value.asNumber())
        return std::nullopt;
    return assignment->value;
}

json::Value listOf(const std::vector<std::string> &texts)
{
    if (texts.size() == 1)
        return json::Value(texts.front());
    json::Array list;
    for (const std::string &text : texts)
        list.emplace_back(text);
    return json::Value(std::move(list));
}

std::optional<json::Value> valueFor(const FieldEdit &edit, Moment now)
{
    const std::string &first = edit.texts.front();
    switch (edit.form) {
    case FieldForm::Text:
        return json::Value(first);
    case FieldForm::List:
        return listOf(edit.texts);
    case FieldForm::Words:
        return json::Value(joined(edit.texts, " "));
    case FieldForm::Date:
        return dateOf(edit.name, first, now);
    case FieldForm::Json: {
        const auto assignment = readAssignment(edit.name + '=' + first, now);
        return assignment ? std::optional(assignment->value) : std::nullopt;
    }
    case FieldForm::Hash:
        return json::Value(base64url::encode(crypto::sha256(asBytes(first))));
    }
    std::unreachable();
}

} // namespace

std::span<const FieldKind> formFields()
{
    return fieldKinds;
}

std::expected<json::Object, TextFault> readPart(std::string_view text, BenchPart part)
{
    const auto document = json::parse(text);
    if (!document)
        return std::unexpected(faultAt(text, part, document.error()));
    if (!document->root.asObject())
        return std::unexpected(TextFault{.part = part});
    return *document->root.asObject();
}

std::vector<FieldReading> readFields(const json::Object &payload)
{
    std::vector<FieldReading> readings;
    for (const auto &[name, form] : fieldKinds) {
        FieldReading reading{.name = std::string(name), .texts = {}};
        if (const json::Value *value = payload.find(name)) {
            const auto texts = textsOf(*value, form);
            reading.isOther = !texts;
            reading.texts = texts.value_or(std::vector{json::write(*value)});
        }
        readings.push_back(std::move(reading));
    }
    return readings;
}

bool applyEdit(json::Object &object, const FieldEdit &edit, Moment now)
{
    if (edit.texts.empty()) {
        object.remove(edit.name);
        return true;
    }
    auto value = valueFor(edit, now);
    if (!value)
        return false;
    object.set(edit.name, std::move(*value));
    return true;
}

} // namespace tokenscope::make
