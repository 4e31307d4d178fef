// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/system_clock.h"
#include "challenge/pack.h"
#include "endpoint/credentials/token_place.h"
#include "inspect/inspect.h"
#include "inspect/keys/key_loading.h"
#include "tests/endpoint/scripted_server.h"

#include <QByteArray>

#include <functional>
#include <string>
#include <utility>

/// A service that looks at tokens, for tests.
namespace tokenscope::tests {

/// Judges tokens by this program's own inspection.
class Judge
{
public:
    using Loosen = std::function<void(inspect::Expectations &)>;

    /// `keys` is a key set or a public key; `loosen` takes something from what a right verifier expects.
    Judge(const std::string &keys, const challenge::Target &target, const Loosen &loosen = {})
        : m_expectations(challenge::expectationsFor(target))
    {
        inspect::KeySource source;
        source.keys = inspect::loadKeys(keys).value().keys;
        m_keys.current.push_back(std::move(source));
        if (loosen)
            loosen(m_expectations);
    }

    bool accepts(const QByteArray &token) const
    {
        const std::string text = token.toStdString();
        return inspect::inspect({text, m_keys, m_expectations, clockNow()}).verdict == inspect::Verdict::Accepted;
    }

private:
    inspect::InspectionKeys m_keys;
    inspect::Expectations m_expectations;
};

/// What a request holds at that place; empty if there is nothing.
inline QByteArray tokenIn(const QByteArray &request, const endpoint::TokenPlace &place)
{
    const auto lineAfter = [&request](const QByteArray &mark) { // names of headers have no case
        const qsizetype at = request.toLower().indexOf(mark.toLower());
        return at < 0 ? QByteArray() : request.sliced(at + mark.size()).split('\r').first();
    };
    switch (place.kind) {
    case endpoint::TokenPlace::Kind::Bearer:
        return lineAfter("\r\nAuthorization: Bearer ");
    case endpoint::TokenPlace::Kind::Header:
        return lineAfter("\r\n" + place.name + ": ");
    case endpoint::TokenPlace::Kind::Cookie:
        return lineAfter("\r\nCookie: " + place.name + '=');
    case endpoint::TokenPlace::Kind::Form:
        break;
    }
    for (const QByteArray &field : request.sliced(request.indexOf("\r\n\r\n") + 4).split('&')) {
        if (field.startsWith(place.name + '='))
            return QByteArray::fromPercentEncoding(field.sliced(place.name.size() + 1));
    }
    return {};
}

inline void say(QTcpSocket &socket, const QByteArray &statusLine, const QByteArray &headers = {})
{
    socket.write(ScriptedServer::http(statusLine, "{}", headers));
    socket.disconnectFromHost();
}

/// 200 or 401
inline void sayWhether(QTcpSocket &socket, bool accepts)
{
    say(socket, accepts ? "200 OK" : "401 Unauthorized");
}

/// Answers by that judge.
inline ScriptedServer::Script judgingService(const Judge &judge, const endpoint::TokenPlace &place = {})
{
    return [judge, place](QTcpSocket &socket, const QByteArray &request) {
        sayWhether(socket, judge.accepts(tokenIn(request, place)));
    };
}

} // namespace tokenscope::tests
