# SPDX-License-Identifier: Apache-2.0
# Everything comes from the distribution's packages; what is missing is named with its package.

# Stops configuring unless `found` is true, naming the Debian package that brings it.
function(tokenscope_require found what package)
    if(NOT ${found})
        message(FATAL_ERROR "${what} is missing. On Debian and Ubuntu: apt install ${package}")
    endif()
endfunction()

find_package(OpenSSL 3.0 QUIET COMPONENTS Crypto)
tokenscope_require(OPENSSL_FOUND "OpenSSL 3 (headers and library)" libssl-dev)

find_package(ZLIB QUIET)
tokenscope_require(ZLIB_FOUND "zlib" zlib1g-dev)

find_package(Simdjson QUIET MODULE)
tokenscope_require(Simdjson_FOUND "simdjson" libsimdjson-dev)

if(TOKENSCOPE_CORE_ONLY AND TOKENSCOPE_TESTS)
    find_package(Qt6 6.4 QUIET COMPONENTS Core Test)
    tokenscope_require(Qt6Test_FOUND "Qt 6.4 Test" qt6-base-dev)
endif()

if(NOT TOKENSCOPE_CORE_ONLY)
    foreach(entry
            Widgets:qt6-base-dev Network:qt6-base-dev Sql:qt6-base-dev Concurrent:qt6-base-dev Test:qt6-base-dev
            PrintSupport:qt6-base-dev Svg:qt6-svg-dev WebSockets:qt6-websockets-dev HttpServer:qt6-httpserver-dev)
        string(REPLACE ":" ";" entry "${entry}")
        list(GET entry 0 module)
        list(GET entry 1 package)
        find_package(Qt6 6.4 QUIET COMPONENTS ${module})
        tokenscope_require(Qt6${module}_FOUND "Qt 6.4 ${module}" ${package})
    endforeach()
    # Without it all is there but the translations.
    find_package(Qt6 6.4 QUIET COMPONENTS LinguistTools)
    if(NOT TARGET Qt6::lupdate OR NOT TARGET Qt6::lrelease)
        message(WARNING "Qt's lupdate and lrelease are missing: the programs will speak English only. "
            "On Debian and Ubuntu: apt install qt6-tools-dev qt6-l10n-tools")
    endif()
    qt_standard_project_setup()
    # Targets with Qt objects ask for moc themselves; a run of it for each of the others costs time and finds nothing.
    set(CMAKE_AUTOMOC OFF)
    set(CMAKE_AUTOUIC OFF)

    find_package(LibLZMA QUIET)
    tokenscope_require(LIBLZMA_FOUND "liblzma" liblzma-dev)
    find_package(Zstd QUIET MODULE)
    tokenscope_require(Zstd_FOUND "Zstandard" libzstd-dev)
    find_package(Threads REQUIRED)

    find_package(Qt6Keychain QUIET)
    tokenscope_require(Qt6Keychain_FOUND "QtKeychain for Qt 6" qtkeychain-qt6-dev)

    find_package(CLI11 QUIET)
    tokenscope_require(CLI11_FOUND "CLI11" libcli11-dev)
endif()
