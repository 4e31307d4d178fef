// SPDX-License-Identifier: Apache-2.0
#include "login/sanitizing/sanitizer.h"

#include "inspect/bindings/partner.h"
#include "login/recording/placeholder.h"
#include "login/sanitizing/secret_list.h"
#include "login/sanitizing/secret_replacement.h"
#include "json/writer.h"

namespace tokenscope::login {

namespace {

json::Value cleanedCopy(const json::Value &value, const SecretReplacement &replacement);

/// A header, a parameter or a cookie: its value is known by its name.
const std::string *nameBeside(const json::Object &object)
{
    const json::Value *name = object.find("name");
    const json::Value *value = object.find("value");
    return name && value && value->asString() ? name->asString() : nullptr;
}

json::Value cleanedObject(const json::Object &object, const SecretReplacement &replacement)
{
    const std::string *name = nameBeside(object);
    std::vector<json::Member> members;
    for (const json::Member &member : object.members()) {
        const bool isNamed = name && member.name == "value";
        members.push_back({replacement.cleaned(member.name),
                           isNamed ? json::Value(replacement.cleanedValue(*name, *member.value.asString()))
                                   : cleanedCopy(member.value, replacement)});
    }
    return json::Object(std::move(members));
}

json::Value cleanedCopy(const json::Value &value, const SecretReplacement &replacement)
{
    if (const std::string *text = value.asString())
        return json::Value(replacement.cleaned(*text));
    if (const json::Object *object = value.asObject())
        return cleanedObject(*object, replacement);
    if (const json::Array *array = value.asArray()) {
        json::Array copy;
        for (const json::Value &each : *array)
            copy.push_back(cleanedCopy(each, replacement));
        return copy;
    }
    return value;
}

/// Header and claims of each token that was replaced, so that its links can still be followed.
json::Value tokensOf(const std::vector<Secret> &secrets, const SecretReplacement &replacement)
{
    json::Object tokens;
    for (const Secret &secret : secrets) {
        const auto token = inspect::readUnjudged(secret.value);
        if (!token)
            continue;
        json::Object parts;
        parts.append("header", cleanedCopy(token->header.root, replacement));
        parts.append("payload", cleanedCopy(token->payload.root, replacement));
        tokens.append(replacement.placeholderOf(secret), std::move(parts));
    }
    return tokens;
}

} // namespace

std::string sanitizedHar(const Recording &recording)
{
    const std::vector<Secret> secrets = secretsIn(recording);
    const SecretReplacement replacement(secrets);
    json::Value root = cleanedCopy(recording.har.root, replacement);
    if (json::Object *object = root.mutableObject()) {
        const json::Value *log = object->find("log");
        json::Value copy = log ? *log : json::Value();
        if (json::Object *members = copy.mutableObject()) {
            members->set("comment", json::Value(sanitizedComment));
            members->set(removedTokensMember, tokensOf(secrets, replacement));
        }
        object->set("log", std::move(copy));
    }
    return json::write(root, json::Layout::Indented) + '\n';
}

} // namespace tokenscope::login
