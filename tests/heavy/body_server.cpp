// SPDX-License-Identifier: Apache-2.0
#include "tests/heavy/body_server.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <stdexcept>
#include <string_view>

namespace tokenscope::heavy {

BodyServer::BodyServer(const std::string &body)
    : m_answer("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: close\r\nContent-Length: " +
               std::to_string(body.size()) + "\r\n\r\n" + body)
    , m_socket(socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t length = sizeof(address);
    auto *const raw = reinterpret_cast<sockaddr *>(&address);
    if (m_socket < 0 || bind(m_socket, raw, length) != 0 || listen(m_socket, 8) != 0 ||
        getsockname(m_socket, raw, &length) != 0)
        throw std::runtime_error("cannot listen on 127.0.0.1");
    m_port = ntohs(address.sin_port);
    m_thread = std::thread([this] { serve(); });
}

BodyServer::~BodyServer()
{
    shutdown(m_socket, SHUT_RDWR); // which ends accept()
    m_thread.join();
    close(m_socket);
}

void BodyServer::serve() const
{
    for (int connection = 0; (connection = accept4(m_socket, nullptr, nullptr, SOCK_CLOEXEC)) >= 0; close(connection)) {
        std::string request;
        std::array<char, 4096> part{};
        while (!request.contains("\r\n\r\n")) {
            const ssize_t count = recv(connection, part.data(), part.size(), 0);
            if (count <= 0)
                break;
            request.append(part.data(), std::size_t(count));
        }
        for (std::string_view rest = m_answer; !rest.empty();) {
            const ssize_t count = send(connection, rest.data(), rest.size(), MSG_NOSIGNAL);
            if (count <= 0)
                break; // the client has seen enough
            rest.remove_prefix(std::size_t(count));
        }
    }
}

} // namespace tokenscope::heavy
