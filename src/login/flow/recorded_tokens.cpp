// SPDX-License-Identifier: Apache-2.0
#include "login/flow/recorded_tokens.h"

#include "base/ascii.h"
#include "login/recording/http_fields.h"
#include "login/recording/placeholder.h"

#include <algorithm>

namespace tokenscope::login {

namespace {

bool isCompactCharacter(char c)
{
    return ascii::isLetterOrDigit(c) || c == '-' || c == '_' || c == '=';
}

/// Signed or encrypted in compact form (RFC 7515, 7.1; RFC 7516, 7.1), or signed with disclosures behind it.
bool isReadableToken(std::string_view text)
{
    const std::string_view compact = text.substr(0, text.find('~'));
    if (!text.starts_with("ey") || isPlaceholder(text))
        return false;
    const auto dots = std::ranges::count(compact, '.');
    return (dots == 2 || dots == 4) &&
           std::ranges::all_of(compact, [](char c) { return isCompactCharacter(c) || c == '.'; });
}

class TokenCollection
{
public:
    void add(std::string_view name, std::string_view text)
    {
        const bool isNew =
            isReadableToken(text) && std::ranges::find(m_tokens, text, &RecordedToken::token) == m_tokens.end();
        if (isNew)
            m_tokens.push_back({std::string(name), std::string(text)});
    }

    void addFields(const Fields &fields)
    {
        for (const Field &field : fields)
            add(field.name, field.value);
    }

    void addMembers(const json::Object *object)
    {
        if (!object)
            return;
        for (const json::Member &member : object->members()) {
            if (const std::string *text = member.value.asString())
                add(member.name, *text);
        }
    }

    std::vector<RecordedToken> take() { return std::move(m_tokens); }

private:
    std::vector<RecordedToken> m_tokens;
};

} // namespace

std::vector<RecordedToken> tokensIn(const Recording &recording, std::size_t index)
{
    const Exchange &exchange = recording.exchanges[index];
    const HarEntry &entry = recording.entryOf(exchange);
    TokenCollection tokens;
    tokens.addFields(exchange.sent);
    // A response that its request was answered with at once was not sent with the headers of that request.
    if (exchange.kind != ExchangeKind::AuthorizationResponse) {
        tokens.add("authorization", authorizationValue(entry));
        tokens.add("dpop", textOf(entry.requestHeaders, "dpop"));
    }
    tokens.addMembers(exchange.answerObject());
    tokens.add("body", entry.body);
    return tokens.take();
}

} // namespace tokenscope::login
