// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "login/recording/web_address.h"
#include "tests/inspect/token_workshop.h"

#include <string>
#include <string_view>
#include <vector>

/// A login as a browser would have recorded it, with places to break it at.
namespace tokenscope::tests {

using login::Field;
using login::Fields;

inline constexpr auto provider = "https://login.example";
inline constexpr auto app = "https://app.example";
inline constexpr auto api = "https://api.example";

struct Step
{
    std::string name;
    std::string method = "GET";
    std::string address; ///< without the query
    Fields query = {};
    Fields form = {};
    Fields headers = {};
    int status = 200;
    Fields answerHeaders = {};
    json::Object answer = {};  ///< JSON, where `page` is empty
    std::string page = {};     ///< HTML or anything else
    std::string location = {}; ///< without the query
    Fields locationQuery = {};
    bool locationIsFragment = false;
    std::int64_t second = 0; ///< after workshop::now
};

class Flow
{
public:
    /// Everything holds: metadata, login page, response, tokens, keys, user information, API, refresh, logout.
    Flow();

    Step &at(std::string_view name);
    void remove(std::string_view name);
    /// A copy of the step right behind the other one.
    Step &repeat(std::string_view name, std::string_view behind, const std::string &newName);
    Step &insert(std::string_view behind, Step step);
    /// Its number in the file, from 1.
    std::size_t number(std::string_view name) const;

    /// Both where the response is sent on its way and where it comes.
    void respond(std::string_view name, const std::string &value);
    void dropFromResponse(std::string_view name);
    /// In the ID token that the token response brings.
    void claim(std::string_view name, json::Value value);
    void signIdToken();

    std::string har() const;

    json::Object claims;
    workshop::Signer signer;
    std::string accessToken;

private:
    std::vector<Step> m_steps;
};

void set(Fields &fields, std::string_view name, const std::string &value);
void drop(Fields &fields, std::string_view name);
std::string formText(const Fields &fields);

} // namespace tokenscope::tests
