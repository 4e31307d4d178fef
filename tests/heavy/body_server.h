// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <thread>

namespace tokenscope::heavy {

/// An HTTP server on loopback that answers whatever is asked with one body. It serves one connection at a time, until
/// it is destroyed.
class BodyServer
{
public:
    explicit BodyServer(const std::string &body);
    ~BodyServer();
    BodyServer(const BodyServer &) = delete;
    BodyServer &operator=(const BodyServer &) = delete;

    std::string url() const { return "http://127.0.0.1:" + std::to_string(m_port) + "/keys"; }

private:
    void serve() const;

    std::string m_answer;
    int m_socket;
    std::uint16_t m_port = 0;
    std::thread m_thread;
};

} // namespace tokenscope::heavy
