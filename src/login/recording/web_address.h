// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Addresses and forms as a browser sends them.
namespace tokenscope::login {

/// A header, a parameter or a cookie.
struct Field
{
    std::string name;
    std::string value;
    bool operator==(const Field &) const = default;
};
using Fields = std::vector<Field>;

/// The first of that name, compared byte for byte; null if there is none.
const std::string *valueOf(const Fields &fields, std::string_view name);
/// The same; empty if there is none.
std::string textOf(const Fields &fields, std::string_view name);
std::size_t countOf(const Fields &fields, std::string_view name);
/// Replaces the first of that name, or appends it.
void setField(Fields &fields, std::string_view name, std::string value);

/// application/x-www-form-urlencoded (WHATWG URL, 5.1). At most 10,000 fields are read.
Fields readForm(std::string_view text);

/// The fields of multipart/form-data (RFC 7578) that are no files.
Fields readMultipart(std::string_view text);

struct WebAddress
{
    std::string scheme; ///< in small letters; any scheme, since apps register their own
    std::string host;   ///< in small letters; empty in an address of an app's own scheme
    std::string port;   ///< empty where it is the scheme's own
    std::string path;
    std::string query;
    std::string fragment;

    /// `https://a.example:8443`
    std::string origin() const;
    /// Without query and fragment: what can be shown.
    std::string base() const;
    Fields parameters() const { return readForm(query); }
    bool isClearText() const;
    bool isLoopback() const;
};

/// Absolute addresses only (RFC 3986, 4.3).
std::optional<WebAddress> readAddress(std::string_view text);
/// What a `Location` leads to (RFC 3986, 5.2), dots left as they are.
std::optional<WebAddress> resolved(const WebAddress &base, std::string_view reference);

} // namespace tokenscope::login
