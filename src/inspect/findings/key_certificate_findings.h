// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/findings/row.h"
#include "jose/keys/certificate_thumbprint.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

/// What is wrong with the certificates of keys (`x5c`, `x5t`), whatever token comes.
namespace tokenscope::inspect {

/// How a text of `x5c` is not the base64 of a certificate's DER.
enum class CertificateSpelling { Base64Url, NotBase64, NotCertificate, TooLarge };
std::string_view nameOf(CertificateSpelling spelling);

namespace found {

using enum Severity;

/// A text of the key's `x5c` that is no certificate as it is written.
struct KeyCertificateUnreadable
{
    CertificateSpelling spelling;
    std::size_t place; ///< in `x5c`, from 1
    std::string kid;

    static constexpr Row row = {Code::MemberWrongType, Group::KeySet, Warning, noCheck};
    static constexpr void members(auto &&visit)
    {
        visit("member", std::string_view("x5c"));
        visit("reason", &KeyCertificateUnreadable::spelling);
        visit("place", &KeyCertificateUnreadable::place);
        visit("kid", &KeyCertificateUnreadable::kid);
    }
};

struct KeyCertificateInPem
{
    std::size_t place; ///< in `x5c`, from 1
    std::string kid;

    static constexpr Row row = {Code::PemInsideX5c, Group::KeySet, Warning, noCheck};
    static constexpr void members(auto &&visit)
    {
        visit("place", &KeyCertificateInPem::place);
        visit("kid", &KeyCertificateInPem::kid);
    }
};

struct KeyCertificateExpired
{
    std::string subject;
    std::size_t place;     ///< in `x5c`, from 1
    std::int64_t notAfter; ///< seconds since 1970
    std::int64_t distance; ///< seconds since then
    std::string kid;

    static constexpr Row row = {Code::CertificateExpired, Group::KeySet, Warning, noCheck};
    static constexpr void members(auto &&visit)
    {
        visit("subject", &KeyCertificateExpired::subject);
        visit("place", &KeyCertificateExpired::place);
        visit("state", std::string_view("expired"));
        visit("not_after", &KeyCertificateExpired::notAfter);
        visit("distance", &KeyCertificateExpired::distance);
        visit("kid", &KeyCertificateExpired::kid);
    }
};

struct KeyCertificateEarly
{
    std::string subject;
    std::size_t place;      ///< in `x5c`, from 1
    std::int64_t notBefore; ///< seconds since 1970
    std::int64_t distance;  ///< seconds until then
    std::string kid;

    static constexpr Row row = {Code::CertificateExpired, Group::KeySet, Warning, noCheck};
    static constexpr void members(auto &&visit)
    {
        visit("subject", &KeyCertificateEarly::subject);
        visit("place", &KeyCertificateEarly::place);
        visit("state", std::string_view("early"));
        visit("not_before", &KeyCertificateEarly::notBefore);
        visit("distance", &KeyCertificateEarly::distance);
        visit("kid", &KeyCertificateEarly::kid);
    }
};

/// The first certificate of `x5c` is that of another key.
struct KeyCertificateDiffers
{
    std::string subject;
    std::string kid;

    static constexpr Row row = {Code::CertificateKeyDiffers, Group::KeySet, Warning, noCheck};
    static constexpr void members(auto &&visit)
    {
        visit("subject", &KeyCertificateDiffers::subject);
        visit("kid", &KeyCertificateDiffers::kid);
    }
};

/// `x5t` or `x5t#S256` of the key is not the thumbprint of its first certificate.
struct KeyThumbprintWrong
{
    std::string_view member;
    std::string found;
    std::string expected;
    jose::ThumbprintForm form; ///< both spellings in hexadecimal digits are Hex
    std::string kid;

    static constexpr Row row = {Code::CertificateThumbprintDiffers, Group::KeySet, Warning, noCheck};
    static constexpr void members(auto &&visit)
    {
        visit("member", &KeyThumbprintWrong::member);
        visit("found", &KeyThumbprintWrong::found);
        visit("expected", &KeyThumbprintWrong::expected);
        visit("form", &KeyThumbprintWrong::form);
        visit("kid", &KeyThumbprintWrong::kid);
    }
};

} // namespace found

using KeyCertificateFacts =
    FactList<found::KeyCertificateUnreadable, found::KeyCertificateInPem, found::KeyCertificateExpired,
             found::KeyCertificateEarly, found::KeyCertificateDiffers, found::KeyThumbprintWrong>;

} // namespace tokenscope::inspect
