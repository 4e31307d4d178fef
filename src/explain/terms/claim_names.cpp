// SPDX-License-Identifier: Apache-2.0
#include "explain/terms/claim_names.h"

#include "explain/phrases/phrase.h"
#include "explain/phrases/plain_text.h"

#include <QCoreApplication>

namespace tokenscope::explain {

namespace {

struct ClaimNames
{
    Q_DECLARE_TR_FUNCTIONS(ClaimNames)

public:
    static QString name(std::string_view claim)
    {
        if (claim == "iss")
            return tr("the issuer (iss)");
        if (claim == "sub")
            return tr("the subject (sub)");
        if (claim == "aud")
            return tr("the audience (aud)");
        if (claim == "exp")
            return tr("the expiry time (exp)");
        if (claim == "nbf")
            return tr("the start time (nbf)");
        if (claim == "iat")
            return tr("the time of issue (iat)");
        if (claim == "jti")
            return tr("the token’s ID (jti)");
        if (claim == "nonce")
            return tr("the nonce (nonce)");
        if (claim == "azp")
            return tr("the authorized party (azp)");
        if (claim == "at_hash")
            return tr("the access token’s hash (at_hash)");
        return fill(tr("the claim “%1”"), {quotedText(claim, 40)});
    }
};

} // namespace

QString claimName(std::string_view claim)
{
    return ClaimNames::name(claim);
}

} // namespace tokenscope::explain
