// SPDX-License-Identifier: Apache-2.0
#include "app/cli/inspect/named_keys.h"

#include "app/cli/command_input.h"
#include "app/cli/command_line_words.h"
#include "app/cli/fetch_command.h"
#include "app/cli/terminal.h"
#include "base/system_clock.h"
#include "explain/keys/key_loading_words.h"
#include "inspect/keys/trusted_roots.h"
#include "inspect/shared_secret.h"

#include <algorithm>
#include <iterator>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace tokenscope::cli {

using namespace Qt::StringLiterals;

namespace {

/// Whose tokens keys vouch for that were found through an issuer.
enum class Vouching { OwnIssuer, AnyIssuer };

/// Whether a key is one of several, or the one that was chosen for the token.
enum class KeyRole { OfSet, Chosen };

bool isUrl(const std::string &text)
{
    return text.starts_with("https://") || text.starts_with("http://");
}

std::expected<inspect::KeySource, InputFailure> fetchedSource(const std::string &url, Vouching vouching)
{
    endpoint::FetchRequest request;
    request.typedUrl = QString::fromStdString(url);
    request.kind = endpoint::guessKind(request.typedUrl, false);
    request.isKindGuessed = true;
    const auto response = fetchKeys(request);
    if (!response)
        return std::unexpected(InputFailure{failureWords(response.error()).sentence(), failureCode(response.error())});
    inspect::KeySource source;
    source.keys = response->keys;
    source.origin = response->origin;
    source.name = url;
    source.fetchedAt = clockNow();
    if (vouching == Vouching::OwnIssuer)
        source.issuer = response->issuer.toStdString();
    return source;
}

/// The same keys as anybody's.
std::shared_ptr<const jose::JwkSet> withoutIssuer(const jose::JwkSet &keys)
{
    jose::JwkSet anybodys = keys;
    anybodys.setIssuer({});
    return std::make_shared<const jose::JwkSet>(std::move(anybodys));
}

std::expected<inspect::KeySource, InputFailure> fileSource(const std::string &path, KeyRole role, Vouching vouching,
                                                           Passphrase &passphrase)
{
    const auto text = readInput(path);
    if (!text)
        return std::unexpected(InputFailure{text.error()});
    auto keys = parseKeys(*text, path, passphrase);
    if (!keys)
        return std::unexpected(InputFailure{QString::fromStdString(path) + u": "_s + keys.error()});
    inspect::KeySource source;
    source.keys =
        vouching == Vouching::AnyIssuer && !(*keys)->issuer().empty() ? withoutIssuer(**keys) : std::move(*keys);
    source.origin = inspect::KeyOrigin::File;
    source.name = path;
    source.explicitKey = role == KeyRole::Chosen;
    return source;
}

/// Why the roots could not be added.
std::optional<InputFailure> addRoots(inspect::InspectionKeys &loaded, const std::vector<std::string> &files)
{
    for (const std::string &path : files) {
        const auto text = readInput(path);
        if (!text)
            return InputFailure{text.error()};
        auto roots = inspect::loadRoots(*text, path);
        if (!roots)
            return InputFailure{QString::fromStdString(path) + u": "_s + explain::keyLoadingWords(roots.error())};
        std::ranges::move(*roots, std::back_inserter(loaded.roots));
    }
    return std::nullopt;
}

/// The same of the shared secret.
std::optional<InputFailure> addSecret(inspect::InspectionKeys &loaded, const std::string &file)
{
    const auto secret = readInput(file);
    if (!secret)
        return InputFailure{secret.error()};
    if (secret->empty())
        return InputFailure{CommandLineWords::tr("The secret's file is empty.")};
    loaded.current.push_back(inspect::sharedSecret(asBytes(*secret), inspect::KeyOrigin::File));
    return std::nullopt;
}

} // namespace

std::expected<inspect::InspectionKeys, InputFailure> inspectionKeys(const InspectOptions &options,
                                                                    Passphrase &passphrase)
{
    const Vouching vouching = options.anyIssuer ? Vouching::AnyIssuer : Vouching::OwnIssuer;
    inspect::InspectionKeys loaded;
    for (const std::string &place : options.keySets) {
        auto source =
            isUrl(place) ? fetchedSource(place, vouching) : fileSource(place, KeyRole::OfSet, vouching, passphrase);
        if (!source)
            return std::unexpected(source.error());
        loaded.current.push_back(std::move(*source));
    }
    if (!options.keyFile.empty()) {
        auto source = fileSource(options.keyFile, KeyRole::Chosen, vouching, passphrase);
        if (!source)
            return std::unexpected(source.error());
        loaded.current.push_back(std::move(*source));
    }
    if (auto failure = addRoots(loaded, options.rootFiles))
        return std::unexpected(std::move(*failure));
    if (!options.secretFile.empty()) {
        if (auto failure = addSecret(loaded, options.secretFile))
            return std::unexpected(std::move(*failure));
    }
    return loaded;
}

std::expected<inspect::InspectionKeys, InputFailure> keysOfFile(const std::string &path, Passphrase &passphrase)
{
    inspect::InspectionKeys loaded;
    if (path.empty())
        return loaded;
    auto source = fileSource(path, KeyRole::Chosen, Vouching::AnyIssuer, passphrase);
    if (!source)
        return std::unexpected(source.error());
    loaded.current.push_back(std::move(*source));
    return loaded;
}

std::expected<inspect::InspectionKeys, ExitCode> loadInspectionKeys(const InspectOptions &options)
{
    Passphrase passphrase(options.passphraseFile);
    auto loaded = inspectionKeys(options, passphrase);
    if (loaded)
        return std::move(*loaded);
    complain(loaded.error().message);
    return std::unexpected(loaded.error().code);
}

} // namespace tokenscope::cli
