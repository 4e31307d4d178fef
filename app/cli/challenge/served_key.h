// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "challenge/pack.h"
#include "demo/demo_endpoint.h"

#include <QString>

#include <expected>
#include <memory>
#include <string>

namespace tokenscope::cli {

/// A fresh key whose public half the demo endpoint publishes for as long as this lives, so that a service can trust it
/// and nobody has to have a private key. A second key is where only a service looks that trusts tokens too far.
class ServedKey
{
public:
    static std::expected<ServedKey, QString> serve(const std::string &algorithm, int port);

    const challenge::PackKeys &keys() const { return m_keys; }
    /// Of the issuer, whose metadata it publishes too.
    QString issuer() const { return m_demo->description().issuer; }
    QString keySetAddress() const { return m_demo->description().jwksUrl.toString(); }
    /// Where the second key is, see challenge::Target.
    QString elsewhere() const { return m_demo->description().elsewhere; }
    bool wasElsewhereAsked() const { return *m_wasElsewhereAsked; }

private:
    ServedKey(challenge::PackKeys keys, std::unique_ptr<demo::DemoEndpoint> demo);

    challenge::PackKeys m_keys;
    std::unique_ptr<bool> m_wasElsewhereAsked;
    std::unique_ptr<demo::DemoEndpoint> m_demo;
};

} // namespace tokenscope::cli
