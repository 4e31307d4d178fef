// SPDX-License-Identifier: Apache-2.0
#include "app/cli/challenge/served_key.h"

#include "app/cli/command_line_words.h"
#include "explain/challenge/trial_words.h"
#include "explain/make/key_order_words.h"
#include "explain/make/signing_words.h"
#include "make/key_order.h"

#include <QEventLoop>

#include <optional>
#include <utility>

namespace tokenscope::cli {

namespace {

/// What most services know.
constexpr std::string_view usualAlgorithm = "RS256";

std::expected<make::SigningKey, QString> freshKey(const std::string &algorithm)
{
    const auto made = make::makeKey({.algorithm = algorithm});
    if (!made)
        return std::unexpected(explain::keyOrderWords(made.error()));
    if (made->isSymmetric())
        return std::unexpected(
            CommandLineWords::tr("--serve publishes a key, and a shared secret is for nobody else."));
    auto key = make::signingKey(*made, algorithm);
    if (!key)
        return std::unexpected(explain::signingWords(key.error()));
    return std::move(*key);
}

/// Why it did not start; nothing where it did.
std::optional<QString> startFault(demo::DemoEndpoint &demo, int port)
{
    std::optional<QString> fault;
    QEventLoop starting;
    QObject::connect(&demo, &demo::DemoEndpoint::started, &starting, &QEventLoop::quit);
    QObject::connect(&demo, &demo::DemoEndpoint::failed, &starting, [&](const QString &reason) {
        fault = reason;
        starting.quit();
    });
    demo.start(quint16(port));
    starting.exec();
    return fault;
}

} // namespace

ServedKey::ServedKey(challenge::PackKeys keys, std::unique_ptr<demo::DemoEndpoint> demo)
    : m_keys(std::move(keys))
    , m_wasElsewhereAsked(std::make_unique<bool>(false))
    , m_demo(std::move(demo))
{
    QObject::connect(m_demo.get(), &demo::DemoEndpoint::elsewhereAsked, m_demo.get(),
                     [wasAsked = m_wasElsewhereAsked.get()] { *wasAsked = true; });
}

std::expected<ServedKey, QString> ServedKey::serve(const std::string &algorithm, int port)
{
    auto key = freshKey(algorithm.empty() ? std::string(usualAlgorithm) : algorithm);
    if (!key)
        return std::unexpected(key.error());
    auto demo = std::make_unique<demo::DemoEndpoint>();
    if (const auto fault = startFault(*demo, port))
        return std::unexpected(*fault);
    auto stranger = challenge::strangerFor(*key);
    if (!stranger)
        return std::unexpected(explain::TrialWords::packFault(stranger.error()));
    demo->publish(key->key);
    demo->publishElsewhere(stranger->key);
    return ServedKey({std::move(*key), std::move(*stranger)}, std::move(demo));
}

} // namespace tokenscope::cli
