// SPDX-License-Identifier: Apache-2.0
#include "jose/privacy/private_material.h"

#include "base/ascii.h"
#include "base/unescaped_text.h"
#include "jose/privacy/private_search.h"
#include "json/document.h"
#include "json/writer.h"

#include <algorithm>

namespace tokenscope::jose {

namespace {

constexpr std::string_view markEnd = " withheld]";

bool isKeyForm(PrivateForm form)
{
    return form != PrivateForm::Secret;
}

} // namespace

std::vector<PrivatePassage> privatePassages(std::string_view text, PrivateValues values)
{
    return PrivateSearch(text, values).passages();
}

std::optional<PrivateForm> privateKeyIn(std::string_view text)
{
    for (const std::string_view part : {"\"signature", "\"ciphertext\""}) {
        if (text.find(part) != text.npos)
            return std::nullopt;
    }
    const auto passages = privatePassages(text, PrivateValues::KeysOnly);
    const auto key = std::ranges::find_if(passages, isKeyForm, &PrivatePassage::form);
    return key == passages.end() ? std::nullopt : std::optional(key->form);
}

std::string withoutPrivateMaterial(std::string text, PrivateValues values)
{
    const auto passages = privatePassages(text, values);
    if (passages.empty())
        return text;
    std::string masked;
    std::size_t taken = 0;
    for (const PrivatePassage &passage : passages) {
        masked.append(text, taken, passage.begin - taken);
        std::string mark(passage.quote);
        mark.append(withheldMark(passage.characters)).append(passage.quote);
        masked += inWidthOf(std::string_view(text).substr(passage.begin, passage.end - passage.begin), mark);
        taken = passage.end;
    }
    return masked.append(text, taken);
}

json::Value withoutPrivateMaterial(const json::Value &value, PrivateValues values)
{
    const std::string text = json::write(value);
    std::string shown = withoutPrivateMaterial(text, values);
    if (shown == text)
        return value;
    auto document = json::parse(shown);
    return document ? std::move(document->root) : json::Value(std::move(shown));
}

std::string withheldMark(std::size_t characters)
{
    return '[' + std::to_string(characters) + (characters == 1 ? " character" : " characters") + std::string(markEnd);
}

bool isWithheldMark(std::string_view text)
{
    if (!text.starts_with('[') || !text.ends_with(markEnd))
        return false;
    const std::string_view inside = text.substr(1, text.size() - 1 - markEnd.size());
    const std::size_t blank = std::min(inside.find(' '), inside.size());
    return blank > 0 && std::ranges::all_of(inside.substr(0, blank), ascii::isDigit) &&
           (inside.substr(blank) == " character" || inside.substr(blank) == " characters");
}

} // namespace tokenscope::jose
