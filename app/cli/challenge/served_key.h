// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "demo/demo_endpoint.h"
#include "make/signing.h"

#include <QString>

#include <expected>
#include <memory>
#include <string>

namespace tokenscope::cli {

/// A fresh key whose public half the demo endpoint publishes for as long as this lives, so that a service can trust it
/// and nobody has to have a private key.
class ServedKey
{
public:
    static std::expected<ServedKey, QString> serve(const std::string &algorithm, int port);

    const make::SigningKey &key() const { return m_key; }
    /// Of the issuer, whose metadata it publishes too.
    QString issuer() const { return m_demo->description().issuer; }
    QString keySetAddress() const { return m_demo->description().jwksUrl.toString(); }

private:
    ServedKey(make::SigningKey key, std::unique_ptr<demo::DemoEndpoint> demo);

    make::SigningKey m_key;
    std::unique_ptr<demo::DemoEndpoint> m_demo;
};

} // namespace tokenscope::cli
