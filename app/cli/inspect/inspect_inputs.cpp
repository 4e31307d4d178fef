// SPDX-License-Identifier: Apache-2.0
#include "app/cli/inspect/inspect_inputs.h"

#include "app/cli/command_input.h"
#include "app/cli/inspect/judging_moment.h"
#include "app/cli/passphrase.h"

#include <utility>

namespace tokenscope::cli {

namespace {

/// The line break that a file or `echo` puts behind a token is the file's, not the token's.
std::string withoutLastLineBreak(std::string text)
{
    if (text.ends_with('\n'))
        text.pop_back();
    if (text.ends_with('\r'))
        text.pop_back();
    return text;
}

std::expected<std::string, InputFailure> tokenText(const InspectOptions &options)
{
    if (!options.token.empty() && options.token != "-")
        return options.token;
    auto text = readInput("-");
    if (!text)
        return std::unexpected(InputFailure{text.error()});
    return withoutLastLineBreak(std::move(*text));
}

/// The texts beside the token.
std::optional<InputFailure> readCompanions(InspectInputs &inputs, const InspectOptions &options)
{
    if (!options.detachedPayloadFile.empty()) {
        auto bytes = readInput(options.detachedPayloadFile);
        if (!bytes)
            return InputFailure{bytes.error()};
        inputs.detachedPayload = std::move(*bytes);
    }
    if (!options.accessTokenFile.empty()) {
        const auto line = readSecretLine(options.accessTokenFile);
        if (!line)
            return InputFailure{line.error()};
        inputs.accessToken = line->toStdString();
    }
    for (const std::string &file : options.statusLists) {
        auto list = readInput(file);
        if (!list)
            return InputFailure{list.error()};
        inputs.statusLists.push_back(withoutLastLineBreak(std::move(*list)));
    }
    return std::nullopt;
}

} // namespace

std::expected<InspectInputs, InputFailure> readInputs(const InspectOptions &options)
{
    auto text = tokenText(options);
    if (!text)
        return std::unexpected(text.error());
    Passphrase passphrase(options.passphraseFile);
    auto keys = inspectionKeys(options, passphrase);
    if (!keys)
        return std::unexpected(keys.error());
    const auto moment = judgingMoment(options.now);
    if (!moment)
        return std::unexpected(InputFailure{moment.error()});
    InspectInputs inputs{std::move(*text), std::move(*keys), *moment, {}, {}, {}, {}, {}};
    if (auto failure = readCompanions(inputs, options))
        return std::unexpected(std::move(*failure));
    auto holderKeys = keysOfFile(options.holderKeyFile, passphrase);
    if (!holderKeys)
        return std::unexpected(holderKeys.error());
    inputs.holderKeys = std::move(*holderKeys);
    auto certificates = keysOfFile(options.clientCertificateFile, passphrase);
    if (!certificates)
        return std::unexpected(certificates.error());
    inputs.clientCertificates = std::move(*certificates);
    return inputs;
}

inspect::Question questionOf(const InspectInputs &inputs, const InspectOptions &options)
{
    inspect::Question question{inputs.text, inputs.keys, options.expectations, inputs.moment};
    if (inputs.detachedPayload)
        question.detachedPayload = asBytes(*inputs.detachedPayload);
    if (inputs.accessToken)
        question.accessToken = asBytes(*inputs.accessToken);
    question.holderKeys = inputs.holderKeys.isEmpty() ? nullptr : &inputs.holderKeys;
    question.clientCertificates = inputs.clientCertificates.isEmpty() ? nullptr : &inputs.clientCertificates;
    question.statusLists = inputs.statusLists;
    return question;
}

} // namespace tokenscope::cli
