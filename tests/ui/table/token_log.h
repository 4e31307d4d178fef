// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/inspect/token_workshop.h"

#include <QByteArray>
#include <QString>

namespace tokenscope::tests {

/// A gateway's log of real tokens, one a line and a second apart: every third has expired, every tenth has a signature
/// of another token, and every seventh names a key that nobody has.
class TokenLog
{
public:
    explicit TokenLog(int lines)
    {
        using namespace workshop;
        for (int i = 0; i < lines; ++i) {
            json::Object claims = goodClaims();
            claims.set("sub", json::Value("usr_" + std::to_string(i)));
            claims.set("nonce", json::Value("n" + std::to_string(i % 5)));
            claims.set("exp", json::Value(now + (i % 3 == 0 ? -3600 : 3600)));
            std::string token = sign(i % 7 == 0 ? m_unknown : m_signer, claims);
            if (i % 10 == 0)
                token = withSegment(token, 2, m_otherSignature);
            m_text += QStringLiteral("2026-11-23T13:%1:%2Z gw-3 POST /v1/orders 401 auth=\"Bearer %3\" end\n")
                          .arg(i / 60 % 60, 2, 10, QLatin1Char('0'))
                          .arg(i % 60, 2, 10, QLatin1Char('0'))
                          .arg(QString::fromStdString(token))
                          .toUtf8();
            m_tokens.append(QString::fromStdString(token));
        }
    }

    const QByteArray &text() const { return m_text; }
    const QStringList &tokens() const { return m_tokens; }
    inspect::InspectionKeys keys() const { return workshop::loaded({&m_signer}); }

private:
    workshop::Signer m_signer = workshop::makeSigner("ES256", "a");
    workshop::Signer m_unknown = workshop::makeSigner("ES256", "gone");
    std::string m_otherSignature = workshop::segmentOf(workshop::goodToken(m_signer), 2);
    QByteArray m_text;
    QStringList m_tokens;
};

} // namespace tokenscope::tests
