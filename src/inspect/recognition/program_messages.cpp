// SPDX-License-Identifier: Apache-2.0
#include "inspect/recognition/program_messages.h"

#include <algorithm>
#include <array>

namespace tokenscope::inspect {

namespace {

struct MessageRow
{
    std::string_view words; ///< in the first lines; behind `^`, at the very beginning
    std::string_view name;
    std::string_view vendor;
};

constexpr std::string_view ofLibrary = "the error message of a library for tokens";
constexpr std::string_view ofCommand = "the error message of a command";
constexpr std::string_view ofTrace = "a program’s report of an error";

constexpr std::array messages = {
    MessageRow{"JsonWebTokenError", ofLibrary, "jsonwebtoken (Node.js)"},
    MessageRow{"TokenExpiredError", ofLibrary, "jsonwebtoken (Node.js)"},
    MessageRow{"NotBeforeError", ofLibrary, "jsonwebtoken (Node.js)"},
    MessageRow{"JWSSignatureVerificationFailed", ofLibrary, "jose (JavaScript)"},
    MessageRow{"JWSInvalid", ofLibrary, "jose (JavaScript)"},
    MessageRow{"JWTExpired", ofLibrary, "jose (JavaScript)"},
    MessageRow{"JWTClaimValidationFailed", ofLibrary, "jose (JavaScript)"},
    MessageRow{"JWKSNoMatchingKey", ofLibrary, "jose (JavaScript)"},
    MessageRow{"ERR_JW", ofLibrary, "jose (JavaScript)"},
    MessageRow{"SigningKeyNotFoundError", ofLibrary, "jwks-rsa (Node.js)"},
    MessageRow{"JwksError", ofLibrary, "jwks-rsa (Node.js)"},
    MessageRow{"io.jsonwebtoken.", ofLibrary, "jjwt (Java)"},
    MessageRow{"com.auth0.jwt.", ofLibrary, "java-jwt"},
    MessageRow{"com.nimbusds.", ofLibrary, "Nimbus (Java)"},
    MessageRow{"org.jose4j.", ofLibrary, "jose4j (Java)"},
    MessageRow{"org.springframework.security", ofLibrary, "Spring Security"},
    MessageRow{"SecurityTokenInvalid", ofLibrary, "Microsoft.IdentityModel (.NET)"},
    MessageRow{"SecurityTokenExpired", ofLibrary, "Microsoft.IdentityModel (.NET)"},
    MessageRow{"SecurityTokenSignatureKeyNotFound", ofLibrary, "Microsoft.IdentityModel (.NET)"},
    MessageRow{"SecurityTokenMalformed", ofLibrary, "Microsoft.IdentityModel (.NET)"},
    MessageRow{"IDX10", ofLibrary, "Microsoft.IdentityModel (.NET)"},
    MessageRow{"IDX12", ofLibrary, "Microsoft.IdentityModel (.NET)"},
    MessageRow{"IDX14", ofLibrary, "Microsoft.IdentityModel (.NET)"},
    MessageRow{"jwt.exceptions.", ofLibrary, "PyJWT (Python)"},
    MessageRow{"jose.exceptions.", ofLibrary, "python-jose"},
    MessageRow{"authlib.jose.", ofLibrary, "Authlib (Python)"},
    MessageRow{"JWT::", ofLibrary, "ruby-jwt"},
    MessageRow{"Firebase\\JWT\\", ofLibrary, "php-jwt"},
    MessageRow{"Lcobucci\\JWT\\", ofLibrary, "lcobucci/jwt (PHP)"},
    MessageRow{"token is malformed:", ofLibrary, "golang-jwt"},
    MessageRow{"token signature is invalid", ofLibrary, "golang-jwt"},
    MessageRow{"token has invalid claims", ofLibrary, "golang-jwt"},
    MessageRow{"go-jose/go-jose", ofLibrary, "go-jose"},
    MessageRow{"square/go-jose", ofLibrary, "go-jose"},
    MessageRow{"oidc: ", ofLibrary, "go-oidc"},
    MessageRow{"Jwt issuer is not configured", ofTrace, "Envoy (Istio)"},
    MessageRow{"Jwt is missing", ofTrace, "Envoy (Istio)"},
    MessageRow{"Jwt is expired", ofTrace, "Envoy (Istio)"},
    MessageRow{"Jwt not yet valid", ofTrace, "Envoy (Istio)"},
    MessageRow{"Jwt verification fails", ofTrace, "Envoy (Istio)"},
    MessageRow{"Jwt is not in the form of", ofTrace, "Envoy (Istio)"},
    MessageRow{"Audiences in Jwt are not allowed", ofTrace, "Envoy (Istio)"},
    MessageRow{"Jwks remote fetch is failed", ofTrace, "Envoy (Istio)"},
    MessageRow{"Jwks doesn't have key to match kid", ofTrace, "Envoy (Istio)"},
    MessageRow{"JWT token is invalid. [", ofTrace, "Snowflake"},
    MessageRow{"Error making API request.", ofCommand, "Vault"},
    MessageRow{"Firebase ID token has", ofLibrary, "Firebase Admin SDK"},
    MessageRow{"Decoding Firebase ID token failed", ofLibrary, "Firebase Admin SDK"},
    MessageRow{"attempting to decode the Jwt", ofLibrary, "Spring Security"},
    MessageRow{"Token has wrong audience", ofLibrary, "google-auth"},
    MessageRow{"Wrong recipient, payload audience", ofLibrary, "google-auth-library (Node.js)"},
    MessageRow{"KC-SERVICES", ofTrace, "Keycloak"},
    MessageRow{"JWSError", ofLibrary, "jose (Haskell)"},
    MessageRow{"^{:error, ", ofTrace, "Elixir"},
    MessageRow{"^Err(", ofTrace, "Rust"},
    MessageRow{"PEM routines", ofCommand, "OpenSSL"},
    MessageRow{"DECODER routines", ofCommand, "OpenSSL"},
    MessageRow{"curl: (", ofCommand, "curl"},
    MessageRow{"Invoke-RestMethod", ofCommand, "PowerShell"},
    MessageRow{"Invoke-WebRequest", ofCommand, "PowerShell"},
    MessageRow{"CommandNotFoundException", ofCommand, "PowerShell"},
    MessageRow{"command not found", ofCommand, "the shell"},
    MessageRow{"No such file or directory", ofCommand, "the shell"},
    MessageRow{"An error occurred (", ofCommand, "the AWS command line"},
    MessageRow{"Unable to locate credentials", ofCommand, "the AWS command line"},
    MessageRow{"ERROR: (gcloud.", ofCommand, "gcloud"},
    MessageRow{"az login", ofCommand, "the Azure command line"},
    MessageRow{"AADSTS", ofTrace, "Microsoft Entra"},
    MessageRow{"Error from server (", ofCommand, "kubectl"},
    MessageRow{"Unable to connect to the server", ofCommand, "kubectl"},
    MessageRow{"You must be logged in to the server", ofCommand, "kubectl"},
    MessageRow{"Traceback (most recent call last)", ofTrace, "Python"},
    MessageRow{"Exception in thread", ofTrace, "Java"},
    MessageRow{"Caused by:", ofTrace, "Java"},
    MessageRow{"UnhandledPromiseRejection", ofTrace, "Node.js"},
    MessageRow{"Unhandled exception.", ofTrace, ".NET"},
    MessageRow{"PHP Fatal error", ofTrace, "PHP"},
};

} // namespace

std::optional<Recognized> recognizeProgramMessage(std::string_view text)
{
    constexpr std::size_t looked = 4096;
    const std::string_view beginning = text.substr(0, looked);
    const auto row = std::ranges::find_if(messages, [beginning](const MessageRow &each) {
        return each.words.starts_with('^') ? beginning.starts_with(each.words.substr(1))
                                           : beginning.contains(each.words);
    });
    return row == messages.end() ? std::nullopt
                                 : std::optional(Recognized{{row->name, row->vendor, Remedy::ReadMessage}, {}});
}

} // namespace tokenscope::inspect
