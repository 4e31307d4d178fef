// SPDX-License-Identifier: Apache-2.0
#include "inspect/text/masked_text.h"

#include "inspect/text/token_extraction.h"
#include "jose/privacy/private_material.h"

#include <algorithm>
#include <vector>

namespace tokenscope::inspect {

namespace {

using jose::PrivateForm;
using jose::PrivatePassage;

/// A compact token is left alone. One in JSON has members beside those that were signed, where a key may be read.
bool isInsideToken(const PrivatePassage &passage, const TokenExtraction &extraction)
{
    if (extraction.token.empty() || (extraction.serialization && passage.form != PrivateForm::Encoded))
        return false;
    const TextRange token = extraction.inText(0, extraction.token.size());
    return passage.begin < token.offset + token.length && token.offset < passage.end;
}

} // namespace

std::optional<std::string> withoutPrivateKeys(std::string_view text)
{
    std::vector<PrivatePassage> passages = jose::privatePassages(text, jose::PrivateValues::KeysOnly);
    std::erase_if(passages, [](const PrivatePassage &passage) { return passage.form == PrivateForm::Secret; });
    if (passages.empty())
        return std::nullopt;
    const TokenExtraction extraction = extractToken(text);
    std::erase_if(passages,
                  [&extraction](const PrivatePassage &passage) { return isInsideToken(passage, extraction); });
    if (passages.empty())
        return std::nullopt;
    std::string masked;
    std::size_t taken = 0;
    for (const PrivatePassage &passage : passages) {
        masked.append(text, taken, passage.begin - taken);
        masked.append(passage.quote).append(jose::withheldMark(passage.characters)).append(passage.quote);
        taken = passage.end;
    }
    return masked.append(text, taken);
}

bool hasWithheldMark(std::string_view text)
{
    for (std::size_t begin = text.find('['); begin != text.npos; begin = text.find('[', begin + 1)) {
        const std::size_t end = text.find_first_of("[]", begin + 1);
        if (end != text.npos && jose::isWithheldMark(text.substr(begin, end + 1 - begin)))
            return true;
    }
    return false;
}

} // namespace tokenscope::inspect
