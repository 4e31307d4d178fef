// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "demo/sample_token.h"
#include "jose/keys/jwk.h"

#include <QObject>
#include <QString>
#include <QUrl>

#include <chrono>
#include <memory>
#include <vector>

namespace tokenscope::demo {

/// How to reach a demo endpoint that runs, and what to try on it.
struct DemoDescription
{
    QUrl baseUrl;
    QUrl url;          ///< `POST` it: Pangea's key call
    QUrl jwksUrl;      ///< plain key set
    QString elsewhere; ///< the beginning of an address with keys that nobody should trust: `jwks.json` is there
    QString issuer;    ///< also the address of the discovery document, without its path
    QString token;     ///< the bearer token that it takes, made at start
    std::vector<SampleToken> samples;
};

/// A real HTTP server on loopback that speaks Pangea's protocol, plain JWKS and OpenID discovery, with keys and sample
/// tokens made when it starts. It runs on a thread of its own: key generation takes up to a second.
class DemoEndpoint final : public QObject
{
    Q_OBJECT

public:
    explicit DemoEndpoint(QObject *parent = nullptr);
    ~DemoEndpoint() override;

    /// Port 0 lets the system choose. Exactly one of started() and failed() follows.
    void start(quint16 port = 0);
    bool isRunning() const;
    /// Meaningful after started().
    const DemoDescription &description() const;

    /// Switches, for showing what a client does in bad weather. Each takes effect with the next request.
    void setDelay(std::chrono::milliseconds delay);
    /// `Unauthorized`, `TooManyRequests`, `InternalError`, …: every key call is answered so; empty for normal work.
    void setErrorStatus(const QString &status);
    /// Publishes a new signing key and withdraws the oldest. started() is not emitted again; rotated() is.
    void rotateKeys();
    /// Publishes the public half of that key beside its own, with the next request. Only while it runs.
    void publish(const jose::Jwk &key);
    /// The same at an address that only a service that trusts tokens too far would ask for.
    void publishElsewhere(const jose::Jwk &key);

signals:
    void started();
    void failed(const QString &reason);
    void rotated();
    /// One line for each request, without secrets: for the command line.
    void served(const QString &line);
    /// Somebody asked for the keys that nobody should trust.
    void elsewhereAsked();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace tokenscope::demo

Q_DECLARE_METATYPE(tokenscope::demo::DemoDescription)
