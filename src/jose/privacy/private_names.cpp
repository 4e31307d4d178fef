// SPDX-License-Identifier: Apache-2.0
#include "jose/privacy/private_names.h"

#include "base/ascii.h"

#include <algorithm>
#include <array>
#include <string>

namespace tokenscope::jose {

namespace {

constexpr std::array<std::string_view, 9> keyMembers{"d", "p", "q", "dp", "dq", "qi", "oth", "k", "priv"};

/// Lower case, without hyphens and underscores. Of PKCS #1 (RFC 8017, A.1.2), XML Signature and its relatives, and
/// what crypto libraries call them.
constexpr std::array<std::string_view, 36> keyNumbers{
    "privateexponent",
    "prime1",
    "prime2",
    "primep",
    "primeq",
    "primeexponentp",
    "primeexponentq",
    "exponent1",
    "exponent2",
    "exponentp",
    "exponentq",
    "coefficient",
    "crtcoefficient",
    "crtexponentp",
    "crtexponentq",
    "inverseq",
    "qinv",
    "dmp1",
    "dmq1",
    "iqmp",
    "privatekey",
    "privatekeypem",
    "privatekeyder",
    "privatekeybase64",
    "privatepem",
    "privatejwk",
    "privkey",
    "privatevalue",
    "secretkey",
    "secretvalue",
    "sharedsecret",
    "signingsecret",
    "privateseed",
    "seed",
    "symmetrickey",
    "hmackey",
};

constexpr std::array<std::string_view, 14> secrets{
    "secret",      "clientsecret", "appsecret", "consumersecret", "password", "passwd",    "oldpassword",
    "newpassword", "passphrase",   "pwd",       "apisecret",      "apikey",   "accesskey", "secretaccesskey",
};

constexpr std::array<std::string_view, 14> accessTokens{
    "token",         "accesstoken",
    "refreshtoken",  "idtoken",
    "activetoken",   "usertoken",
    "clienttoken",   "servicetoken",
    "bearertoken",   "authtoken",
    "sessiontoken",  "bearer",
    "authorization", "registrationaccesstoken",
};

template <typename Range>
bool holdsName(const Range &range, std::string_view name)
{
    return std::ranges::find(range, name) != std::ranges::end(range);
}

} // namespace

PrivateName privateName(std::string_view name)
{
    if (name.empty() || name.size() > longestPrivateName)
        return PrivateName::None;
    std::string plain;
    for (const char c : name) {
        if (c != '_' && c != '-')
            plain += ascii::lowered(c);
    }
    if (holdsName(keyMembers, plain))
        return PrivateName::KeyMember;
    if (holdsName(keyNumbers, plain))
        return PrivateName::KeyNumber;
    if (holdsName(secrets, plain))
        return PrivateName::Secret;
    return holdsName(accessTokens, plain) ? PrivateName::AccessToken : PrivateName::None;
}

bool isPrivateMember(std::string_view name)
{
    return holdsName(keyMembers, name);
}

} // namespace tokenscope::jose
