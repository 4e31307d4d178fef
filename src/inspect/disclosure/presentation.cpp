// SPDX-License-Identifier: Apache-2.0
#include "inspect/disclosure/presentation.h"

namespace tokenscope::inspect {

namespace {

void add(Presentation &presentation, std::string_view disclosure)
{
    if (++presentation.given <= maximumDisclosures)
        presentation.disclosures.push_back(disclosure);
}

} // namespace

std::optional<Presentation> splitPresentation(std::string_view text)
{
    std::size_t tilde = text.find('~');
    if (tilde == std::string_view::npos)
        return std::nullopt;
    Presentation presentation;
    presentation.token = text.substr(0, tilde);
    for (;;) {
        const std::size_t begin = tilde + 1;
        tilde = text.find('~', begin);
        if (tilde == std::string_view::npos) {
            if (begin < text.size())
                presentation.keyBinding = text.substr(begin);
            return presentation;
        }
        add(presentation, text.substr(begin, tilde - begin));
    }
}

std::optional<Presentation> presentationIn(const json::Object &unprotectedHeader)
{
    const json::Value *disclosures = unprotectedHeader.find("disclosures");
    const json::Value *keyBinding = unprotectedHeader.find("kb_jwt");
    if (!disclosures && !keyBinding)
        return std::nullopt;
    Presentation presentation;
    const json::Array *list = disclosures ? disclosures->asArray() : nullptr;
    if (disclosures && !list)
        presentation.notTexts.push_back(disclosures->type());
    for (std::size_t i = 0; list && i < list->size(); ++i) {
        if (const std::string *text = (*list)[i].asString())
            add(presentation, *text);
        else if (presentation.notTexts.size() < maximumDisclosures)
            presentation.notTexts.push_back((*list)[i].type());
    }
    if (keyBinding) {
        const std::string *text = keyBinding->asString();
        // What is no text is no token either: judged and refused as one.
        presentation.keyBinding = text ? std::string_view(*text) : std::string_view();
    }
    return presentation;
}

std::string boundText(std::string_view token, const Presentation &presentation)
{
    std::string text(token);
    text += '~';
    for (const std::string_view disclosure : presentation.disclosures) {
        text += disclosure;
        text += '~';
    }
    return text;
}

} // namespace tokenscope::inspect
