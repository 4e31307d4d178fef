// SPDX-License-Identifier: Apache-2.0
#include "explain/report/signature_text.h"

#include "explain/phrases/plain_text.h"

#include <string_view>

namespace tokenscope::explain {

namespace {

void addSignature(QStringList &texts, const json::Value *owner)
{
    const json::Object *object = owner ? owner->asObject() : nullptr;
    const json::Value *signature = object ? object->find("signature") : nullptr;
    if (signature && signature->asString())
        texts << plainText(*signature->asString());
}

/// Behind the second dot, up to the disclosures of an SD-JWT.
QStringList ofCompact(std::string_view token)
{
    const std::size_t first = token.find('.');
    const std::size_t second = first == std::string_view::npos ? first : token.find('.', first + 1);
    if (second == std::string_view::npos)
        return {};
    const std::string_view signature = token.substr(second + 1);
    return {plainText(signature.substr(0, signature.find('~')))};
}

QStringList ofJson(const std::string &token)
{
    const auto document = json::parse(token);
    const json::Object *root = document ? document->root.asObject() : nullptr;
    if (!root)
        return {};
    QStringList texts;
    addSignature(texts, &document->root);
    const json::Value *list = root->find("signatures");
    if (list && list->asArray()) {
        for (const json::Value &each : *list->asArray())
            addSignature(texts, &each);
    }
    return texts;
}

} // namespace

QStringList signatureTexts(const inspect::Inspection &inspection)
{
    QStringList texts;
    switch (inspection.format) {
    case inspect::Format::JwsCompact:
        texts = ofCompact(inspection.token);
        break;
    case inspect::Format::JwsFlattened:
    case inspect::Format::JwsGeneral:
        texts = ofJson(inspection.token);
        break;
    case inspect::Format::None:
    case inspect::Format::JweCompact:
    case inspect::Format::JweJson:
        break;
    }
    texts.removeAll(QString());
    return texts;
}

} // namespace tokenscope::explain
