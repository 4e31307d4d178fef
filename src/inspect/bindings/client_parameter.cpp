// SPDX-License-Identifier: Apache-2.0
#include "inspect/bindings/client_parameter.h"

#include "inspect/bindings/text_parameters.h"
#include "inspect/findings/fact.h"
#include "inspect/text/pasted_request.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

namespace tokenscope::inspect {

namespace {

/// Where a token of the kind is in a request, and which of its claims names the client.
struct ClientToken
{
    std::string_view kind;
    std::string_view parameter; ///< empty where it is in a header
    std::string_view header;
    std::string_view claim;
};

constexpr std::array clientTokens = {
    ClientToken{"request_object", "request", {}, "client_id"},
    ClientToken{"vp_request_object", "request", {}, "client_id"},
    ClientToken{"client_assertion", "client_assertion", {}, "sub"},
    ClientToken{"client_attestation", {}, "oauth-client-attestation", "sub"},
};

/// `client_id` of a form that is the body of the request, which is what follows its headers.
std::string clientInBody(std::string_view text, std::size_t place)
{
    constexpr std::string_view name = "client_id=";
    constexpr std::size_t longest = 16 * 1024;
    const std::string_view rest = text.substr(place, longest);
    const std::size_t at = rest.find(name);
    return at == std::string_view::npos ? std::string() : parameterIn(wordAround(text, place + at), "client_id");
}

std::string clientAround(const ClientToken &kind, const std::string &token, std::string_view text, std::size_t place)
{
    if (kind.header.empty()) {
        const std::string_view word = wordAround(text, place);
        return parameterIn(word, kind.parameter) == token ? parameterIn(word, "client_id") : std::string();
    }
    const auto request = requestAround(text, place);
    const auto isIt = [&](const PastedHeader &header) { return header.name == kind.header && header.value == token; };
    const bool isThere = request && std::ranges::any_of(request->headers, isIt);
    return isThere ? clientInBody(text, place) : std::string();
}

} // namespace

void checkClientParameter(InspectionDraft &draft, std::string_view text, std::size_t place)
{
    const Inspection &token = draft.result;
    const auto kind = std::ranges::find(clientTokens, token.kind, &ClientToken::kind);
    const json::Value *claim =
        kind != clientTokens.end() && token.claims ? token.payload->root.asObject()->find(kind->claim) : nullptr;
    const std::string *written = claim ? claim->asString() : nullptr;
    const std::string sent =
        written ? clientAround(*kind, token.token, text, std::min(place, text.size())) : std::string();
    if (sent.empty())
        return;
    Binding edge{Edge::ClientId, Artefact::Token, Artefact::Request, BindingState::Holds, *written, sent};
    if (*written != sent) {
        edge.state = BindingState::Broken;
        draft.report(found::EdgeBroken{edge.edge, edge.from, edge.written, edge.computed},
                     "payload." + std::string(kind->claim));
    }
    draft.result.bindings.push_back(std::move(edge));
}

} // namespace tokenscope::inspect
