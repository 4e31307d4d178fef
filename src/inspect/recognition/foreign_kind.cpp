// SPDX-License-Identifier: Apache-2.0
#include "inspect/recognition/foreign_kind.h"

#include <algorithm>
#include <array>
#include <utility>

namespace tokenscope::inspect {

namespace {

constexpr std::array remedies = {
    std::pair{Remedy::AskIssuer, std::string_view("ask_issuer")},
    std::pair{Remedy::UseWithVendor, std::string_view("use_with_vendor")},
    std::pair{Remedy::PublicName, std::string_view("public_name")},
    std::pair{Remedy::ReadInFramework, std::string_view("read_in_framework")},
    std::pair{Remedy::OtherFormat, std::string_view("other_format")},
    std::pair{Remedy::Password, std::string_view("password")},
    std::pair{Remedy::ContainerLogin, std::string_view("container_login")},
    std::pair{Remedy::WindowsLogin, std::string_view("windows_login")},
    std::pair{Remedy::SignedRequest, std::string_view("signed_request")},
    std::pair{Remedy::OtherKey, std::string_view("other_key")},
    std::pair{Remedy::UnpackFile, std::string_view("unpack_file")},
    std::pair{Remedy::SaveAsText, std::string_view("save_as_text")},
    std::pair{Remedy::ReadAnswer, std::string_view("read_answer")},
    std::pair{Remedy::FollowAddress, std::string_view("follow_address")},
    std::pair{Remedy::CopyWhole, std::string_view("copy_whole")},
    std::pair{Remedy::Identifier, std::string_view("identifier")},
    std::pair{Remedy::ReadMessage, std::string_view("read_message")},
    std::pair{Remedy::ExchangeCode, std::string_view("exchange_code")},
};

} // namespace

std::string_view nameOf(Remedy remedy)
{
    return std::ranges::find(remedies, remedy, &std::pair<Remedy, std::string_view>::first)->second;
}

} // namespace tokenscope::inspect
